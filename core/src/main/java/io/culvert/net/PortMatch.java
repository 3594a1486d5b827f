package io.culvert.net;

/**
 * What a port is compared with: one port or a range. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_LOCAL_PORT} or {@code FWPM_CONDITION_IP_REMOTE_PORT}.
 */
public sealed interface PortMatch permits Port, PortRange {}
