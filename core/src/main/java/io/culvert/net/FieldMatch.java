package io.culvert.net;

/**
 * A value of a filter condition: one value of a field, a range of values, or a value with an operator. Several matches of one
 * field are alternatives.
 *
 * @param <V> the type of the field's values
 */
public sealed interface FieldMatch<V>
        permits Ipv4Match,
                Ipv6Match,
                ProtocolMatch,
                PortMatch,
                InterfaceMatch,
                ProfileMatch,
                RealmMatch,
                IcmpTypeMatch,
                IcmpCodeMatch {

    /**
     * Whether a packet with this value fulfils the condition, as the platform evaluates it.
     *
     * @param value the packet's value of the field
     * @return whether it matches
     */
    boolean matches(V value);
}
