package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import java.util.Objects;

/** The addresses of a packet, of one family. */
public sealed interface PacketAddresses {

    /** The loopback block of IPv4. */
    Ipv4Subnet LOOPBACK = Ipv4Subnet.parse("127.0.0.0/8");

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
     * Whether the packet stays in the machine: one of the addresses is of the loopback block, or both are the same.
     *
     * @return true for a packet that gets to no network interface
     */
    default boolean isLoopback() {
        return switch (this) {
            case OfIpv4 ipv4 ->
                isLoopback(ipv4.source())
                        || isLoopback(ipv4.destination())
                        || ipv4.source().equals(ipv4.destination());
            case OfIpv6 ipv6 ->
                isLoopback(ipv6.source())
                        || isLoopback(ipv6.destination())
                        || ipv6.source().equals(ipv6.destination());
        };
    }

    private static boolean isLoopback(Ipv4Address address) {
        return LOOPBACK.matches(address);
    }

    private static boolean isLoopback(Ipv6Address address) {
        return address.high() == 0 && address.low() == 1;
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
