package io.culvert.traffic;

import java.util.Optional;

/**
 * The two ends and the traffic of a tunnel. Both ends are of one address family, and so is the traffic; which families
 * those are is said by the permitted types, so that a mix that the platform does not have cannot be written.
 */
public sealed interface Addressing permits Ipv4Addressing, Ipv6Addressing, Ipv6InIpv4Addressing {
    /**
     * The filter of the traffic, whatever carries it.
     *
     * @return empty for site-to-site traffic, on which the platform accepts conditions on addresses only
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv4Addressing ipv4 -> ipv4.traffic().pointToPointFilter();
            case Ipv6Addressing ipv6 -> ipv6.traffic().pointToPointFilter();
            case Ipv6InIpv4Addressing carried -> carried.traffic().pointToPointFilter();
        };
    }
}
