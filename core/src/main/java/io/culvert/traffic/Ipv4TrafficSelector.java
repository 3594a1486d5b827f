package io.culvert.traffic;

import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Range;
import io.culvert.net.PortRange;
import java.util.Objects;

/**
 * A traffic selector with IPv4 addresses. Becomes an {@code IPSEC_TRAFFIC_SELECTOR0} with {@code ipVersion}
 * {@code FWP_IP_VERSION_V4} (Windows 10, version 1709).
 *
 * @param addresses the addresses; become {@code startV4Address} and {@code endV4Address}
 * @param protocol the protocol, 0 for any; becomes {@code IPSEC_TRAFFIC_SELECTOR0.protocolId}
 * @param ports the ports, 0 to 65535 for any; become {@code portStart} and {@code portEnd}
 */
public record Ipv4TrafficSelector(Ipv4Range addresses, IpProtocol protocol, PortRange ports)
        implements TrafficSelector {

    /** Refuses null. */
    public Ipv4TrafficSelector {
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(ports, "ports");
    }

    /**
     * Creates a selector for all traffic of these addresses.
     *
     * @param addresses an address, a prefix or a range
     * @return the selector, with protocol 0 and ports 0 to 65535
     */
    public static Ipv4TrafficSelector of(ConsecutiveIpv4 addresses) {
        return new Ipv4TrafficSelector(addresses.toRange(), Selectors.ANY_PROTOCOL, Selectors.ANY_PORT);
    }

    /**
     * Returns a copy with this protocol.
     *
     * @param protocol the protocol; becomes {@code IPSEC_TRAFFIC_SELECTOR0.protocolId}
     * @return the copy
     */
    public Ipv4TrafficSelector protocol(IpProtocol protocol) {
        return new Ipv4TrafficSelector(addresses, protocol, ports);
    }

    /**
     * Returns a copy with these ports.
     *
     * @param ports the ports; become {@code portStart} and {@code portEnd}
     * @return the copy
     */
    public Ipv4TrafficSelector ports(PortRange ports) {
        return new Ipv4TrafficSelector(addresses, protocol, ports);
    }

    /** Returns a text such as {@code 10.1.0.0-10.1.255.255 TCP ports 80-443}. Omits any protocol and any ports. */
    @Override
    public String toString() {
        return addresses + Selectors.words(protocol, ports);
    }
}
