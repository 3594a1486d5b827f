package io.culvert.net;

/**
 * A condition on the type of an ICMP message: one type, a range, or a type and an operator. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_ICMP_TYPE}, which is
 * {@code FWPM_CONDITION_IP_LOCAL_PORT} under another name.
 */
public sealed interface IcmpTypeMatch extends FieldMatch<IcmpType>
        permits IcmpType, IcmpTypeRange, IcmpTypeComparison {}
