package io.culvert.net;

/**
 * A condition on the code of an ICMP message: one code, a range, or a code and an operator. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_ICMP_CODE}, which is
 * {@code FWPM_CONDITION_IP_REMOTE_PORT} under another name.
 */
public sealed interface IcmpCodeMatch extends FieldMatch<IcmpCode>
        permits IcmpCode, IcmpCodeRange, IcmpCodeComparison {}
