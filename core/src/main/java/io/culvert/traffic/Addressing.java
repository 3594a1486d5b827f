package io.culvert.traffic;

import java.util.Optional;

/**
 * The endpoints and the traffic of a tunnel. Both endpoints have one address family, and all traffic has one address
 * family. The permitted types are the combinations that the platform supports.
 */
public sealed interface Addressing permits Ipv4Addressing, Ipv6Addressing, Ipv6InIpv4Addressing {
    /**
     * Returns the filter of the traffic, also of traffic through a virtual interface.
     *
     * @return the filter; empty for site-to-site traffic, for which the platform accepts only conditions on addresses
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv4Addressing ipv4 -> ipv4.traffic().pointToPointFilter();
            case Ipv6Addressing ipv6 -> ipv6.traffic().pointToPointFilter();
            case Ipv6InIpv4Addressing carried -> carried.traffic().pointToPointFilter();
        };
    }
}
