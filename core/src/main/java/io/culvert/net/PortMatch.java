package io.culvert.net;

/**
 * What a port is compared with: one port, a range, or a port and an operator. Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_LOCAL_PORT} or {@code FWPM_CONDITION_IP_REMOTE_PORT}.
 */
public sealed interface PortMatch permits Port, PortRange, PortComparison {

    /**
     * Whether the condition holds, as the platform decides it.
     *
     * @param port a port of a packet
     * @return whether it is among those that are meant
     */
    boolean matches(Port port);
}
