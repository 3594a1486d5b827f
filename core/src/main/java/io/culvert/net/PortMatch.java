package io.culvert.net;

/**
 * A condition on a port: one port, a range, or a port and an operator. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_LOCAL_PORT} or {@code FWPM_CONDITION_IP_REMOTE_PORT}.
 */
public sealed interface PortMatch extends FieldMatch<Port> permits Port, PortRange, PortComparison {}
