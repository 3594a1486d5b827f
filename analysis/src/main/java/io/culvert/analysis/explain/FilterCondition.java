package io.culvert.analysis.explain;

import io.culvert.internal.CheckedLists;
import io.culvert.net.FieldMatch;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Subnet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a filter: one field and the values that it may have. Conditions on one field are alternatives; conditions on
 * different fields must all hold.
 */
public final class FilterCondition {

    private static final FilterCondition IPV4 = new FilterCondition(
            new Alternatives<>(PacketField.ipv4(AddressField.LOCAL), List.of(new Ipv4Subnet(new Ipv4Address(0), 0))),
            "an IPv4 address");
    private static final FilterCondition IPV6 = new FilterCondition(
            new Alternatives<>(PacketField.ipv6(AddressField.LOCAL), List.of(new Ipv6Subnet(new Ipv6Address(0, 0), 0))),
            "an IPv6 address");

    private final Alternatives<?> alternatives;

    /** Replaces the text of the alternatives. */
    private final @Nullable String name;

    private FilterCondition(Alternatives<?> alternatives, @Nullable String name) {
        this.alternatives = alternatives;
        this.name = name;
    }

    static <V> FilterCondition of(PacketField<V> field, List<? extends FieldMatch<V>> anyOf) {
        return new FilterCondition(new Alternatives<>(field, anyOf), null);
    }

    /** The condition, if there is any alternative. */
    static <V> Optional<FilterCondition> ofAny(PacketField<V> field, List<? extends FieldMatch<V>> anyOf) {
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(of(field, anyOf));
    }

    /**
     * Every address of one family. No filter has this condition: the layer fixes the family. It is reported as the failed
     * condition for packets of the other family.
     */
    static FilterCondition ofFamily(boolean ipv6) {
        return ipv6 ? IPV6 : IPV4;
    }

    /**
     * The field.
     *
     * @return its name
     */
    public ConditionField field() {
        return alternatives.field().field();
    }

    /**
     * The values that the field may have.
     *
     * @return at least one alternative
     */
    public List<FieldMatch<?>> anyOf() {
        return List.copyOf(alternatives.anyOf());
    }

    /** The alternatives as text. */
    String wanted() {
        return name == null ? CheckedLists.alternatives(alternatives.anyOf(), "") : name;
    }

    boolean holds(Packet packet) {
        return alternatives.hold(packet);
    }

    /** Evaluates the condition for a packet, and reports the packet's value. */
    ConditionOutcome on(Packet packet) {
        Object value = alternatives.field().read(packet);
        if (value == null) {
            return new ConditionOutcome(this, "", ConditionOutcome.Verdict.NOTHING_TO_COMPARE);
        }
        return new ConditionOutcome(
                this,
                value.toString(),
                holds(packet) ? ConditionOutcome.Verdict.HOLDS : ConditionOutcome.Verdict.DOES_NOT_HOLD);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilterCondition that
                && field() == that.field()
                && alternatives.anyOf().equals(that.alternatives.anyOf())
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field(), alternatives.anyOf(), name);
    }

    /** Such as {@code remote address 10.2.0.0/16 or 10.4.0.0/16}. */
    @Override
    public String toString() {
        return field().withValue(wanted());
    }

    /**
     * Values of one field.
     *
     * @param field the field
     * @param anyOf at least one match of it
     * @param <V> the type of its values
     */
    private record Alternatives<V>(PacketField<V> field, List<? extends FieldMatch<V>> anyOf) {

        /** Copies the list; refuses an empty one. */
        Alternatives {
            Objects.requireNonNull(field, "field");
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("the condition on the " + field.field() + " has no values");
            }
        }

        boolean hold(Packet packet) {
            V value = field.read(packet);
            if (value == null) {
                return false;
            }
            for (FieldMatch<V> match : anyOf) {
                if (match.matches(value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
