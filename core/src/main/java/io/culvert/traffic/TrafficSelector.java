package io.culvert.traffic;

import io.culvert.net.IpProtocol;
import io.culvert.net.PortRange;

/**
 * What one end of a tunnel proposes to carry, as IKEv2 negotiates it: addresses, a protocol and ports. Becomes an
 * {@code IPSEC_TRAFFIC_SELECTOR0} (Windows 10, version 1709).
 *
 * <p>Which values stand for <em>any</em> is not documented. The defaults here, protocol 0 and ports 0 to 65535, are
 * what RFC 7296 section 3.13.1 means by any.
 */
public sealed interface TrafficSelector permits Ipv4TrafficSelector, Ipv6TrafficSelector {

    /**
     * The protocol above IP.
     *
     * @return becomes {@code protocolId}
     */
    IpProtocol protocol();

    /**
     * The ports.
     *
     * @return become {@code portStart} and {@code portEnd}
     */
    PortRange ports();
}
