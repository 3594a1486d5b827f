package io.culvert.model;

import java.util.Optional;

/** What holds for traffic of both families. */
final class Traffics {

    private Traffics() {}

    /** The filter of the traffic, whatever carries it; none for site-to-site traffic. */
    static Optional<PointToPointFilter> filter(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return filter(ipv4.traffic());
        }
        return addressing instanceof Ipv6Addressing ipv6
                ? filter(ipv6.traffic())
                : filter(((Ipv6InIpv4Addressing) addressing).traffic());
    }

    static Optional<PointToPointFilter> filter(Ipv4Traffic traffic) {
        if (traffic instanceof Ipv4VirtualInterface virtual) {
            return filter(virtual.carried());
        }
        return traffic instanceof Ipv4PointToPoint pointToPoint ? Optional.of(pointToPoint.filter()) : Optional.empty();
    }

    static Optional<PointToPointFilter> filter(Ipv6Traffic traffic) {
        if (traffic instanceof Ipv6VirtualInterface virtual) {
            return filter(virtual.carried());
        }
        return traffic instanceof Ipv6PointToPoint pointToPoint ? Optional.of(pointToPoint.filter()) : Optional.empty();
    }
}
