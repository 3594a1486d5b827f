package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import java.util.Objects;

/** Where a packet comes from and where it goes, in one address family. */
public sealed interface PacketAddresses {

    /**
     * Where from.
     *
     * @return an {@link Ipv4Address} or an {@link Ipv6Address}
     */
    Object source();

    /**
     * Where to.
     *
     * @return an address of the same family
     */
    Object destination();

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
