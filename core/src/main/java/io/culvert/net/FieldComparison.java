package io.culvert.net;

/** A field compared with a value of its own type otherwise than for equality. */
public sealed interface FieldComparison
        permits PortComparison,
                IpProtocolComparison,
                Ipv4Comparison,
                Ipv6Comparison,
                InterfaceComparison,
                ProfileComparison,
                RealmComparison,
                IcmpTypeComparison,
                IcmpCodeComparison {

    /**
     * The operator.
     *
     * @return becomes {@code FWPM_FILTER_CONDITION0.matchType}
     */
    Comparison comparison();
}
