package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import java.util.Objects;

/** Where a packet comes from and where it goes, in one address family. */
public sealed interface PacketAddresses {

    /**
     * Whether the addresses are IPv6 addresses.
     *
     * @return false for IPv4
     */
    default boolean isIpv6() {
        return switch (this) {
            case OfIpv4 ignored -> false;
            case OfIpv6 ignored -> true;
        };
    }

    /**
     * Of IPv4.
     *
     * @param source where from
     * @param destination where to
     */
    record OfIpv4(Ipv4Address source, Ipv4Address destination) implements PacketAddresses {

        /** Refuses null. */
        public OfIpv4 {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }

    /**
     * Of IPv6.
     *
     * @param source where from
     * @param destination where to
     */
    record OfIpv6(Ipv6Address source, Ipv6Address destination) implements PacketAddresses {

        /** Refuses null. */
        public OfIpv6 {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }
}
