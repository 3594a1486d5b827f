package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import java.util.Objects;

/** The addresses of a packet, of one family. */
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
     * IPv4 addresses.
     *
     * @param source the source address
     * @param destination the destination address
     */
    record OfIpv4(Ipv4Address source, Ipv4Address destination) implements PacketAddresses {

        /** Refuses null. */
        public OfIpv4 {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }

    /**
     * IPv6 addresses.
     *
     * @param source the source address
     * @param destination the destination address
     */
    record OfIpv6(Ipv6Address source, Ipv6Address destination) implements PacketAddresses {

        /** Refuses null. */
        public OfIpv6 {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }
}
