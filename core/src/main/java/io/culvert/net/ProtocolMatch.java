package io.culvert.net;

/**
 * What the protocol above IP is compared with: one protocol, a range, or a protocol and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_PROTOCOL}.
 */
public sealed interface ProtocolMatch extends FieldMatch<IpProtocol>
        permits IpProtocol, IpProtocolRange, IpProtocolComparison {}
