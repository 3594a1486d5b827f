package io.culvert.net;

/**
 * A condition on the protocol above IP: one protocol, a range, or a protocol and an operator. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_PROTOCOL}.
 */
public sealed interface ProtocolMatch extends FieldMatch<IpProtocol>
        permits IpProtocol, IpProtocolRange, IpProtocolComparison {}
