package io.culvert.net;

/** A comparison of a field with a value by an operator other than equality. */
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
