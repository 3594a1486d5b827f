package io.culvert.traffic;

import io.culvert.net.IpProtocol;
import io.culvert.net.PortRange;

/**
 * The addresses, protocol and ports that one end of a tunnel proposes to carry. IKEv2 negotiates it. Becomes an
 * {@code IPSEC_TRAFFIC_SELECTOR0} (Windows 10, version 1709).
 *
 * <p>Windows does not document which values mean <em>any</em>. The defaults of this library are protocol 0 and ports 0
 * to 65535. They mean any in RFC 7296 section 3.13.1.
 */
public sealed interface TrafficSelector permits Ipv4TrafficSelector, Ipv6TrafficSelector {

    /**
     * The protocol above IP.
     *
     * @return the protocol, 0 for any; becomes {@code protocolId}
     */
    IpProtocol protocol();

    /**
     * The ports.
     *
     * @return the ports, 0 to 65535 for any; become {@code portStart} and {@code portEnd}
     */
    PortRange ports();
}
