package io.culvert.traffic;

import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Range;
import io.culvert.net.PortRange;
import java.util.Objects;

/**
 * A traffic selector of IPv4 addresses. Becomes an {@code IPSEC_TRAFFIC_SELECTOR0} with {@code ipVersion}
 * {@code FWP_IP_VERSION_V4} (Windows 10, version 1709).
 *
 * @param addresses become {@code startV4Address} and {@code endV4Address}
 * @param protocol becomes {@code IPSEC_TRAFFIC_SELECTOR0.protocolId}
 * @param ports become {@code portStart} and {@code portEnd}
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
     * Everything from or to these addresses.
     *
     * @param addresses an address, a prefix or a range
     * @return the selector, with protocol 0 and ports 0 to 65535
     */
    public static Ipv4TrafficSelector of(ConsecutiveIpv4 addresses) {
        return new Ipv4TrafficSelector(addresses.toRange(), Selectors.ANY_PROTOCOL, Selectors.ANY_PORT);
    }

    /**
     * The same for one protocol.
     *
     * @param protocol becomes {@code IPSEC_TRAFFIC_SELECTOR0.protocolId}
     * @return another selector
     */
    public Ipv4TrafficSelector protocol(IpProtocol protocol) {
        return new Ipv4TrafficSelector(addresses, protocol, ports);
    }

    /**
     * The same for some ports.
     *
     * @param ports become {@code portStart} and {@code portEnd}
     * @return another selector
     */
    public Ipv4TrafficSelector ports(PortRange ports) {
        return new Ipv4TrafficSelector(addresses, protocol, ports);
    }

    /** Such as {@code 10.1.0.0-10.1.255.255 TCP ports 80-443}; what is not looked at is not said. */
    @Override
    public String toString() {
        return addresses + Selectors.words(protocol, ports);
    }
}
