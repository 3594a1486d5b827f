package io.culvert.testing;

import io.culvert.model.Addressing;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv4SiteToSite;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.Ipv6PointToPoint;
import io.culvert.model.Ipv6SiteToSite;
import io.culvert.model.Keying;
import io.culvert.model.SaIdleTimeout;
import io.culvert.model.TransportFilter;
import io.culvert.model.TunnelPolicy;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Valid policies drawn from everything that the values can say. The same numbers give the same policies. */
public final class RandomPolicies {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;
    private static final int RETRANSMIT_FLOOR = 120;

    private final Random random;
    private final RandomAuthentication authentication;
    private final RandomProtection protection;

    /** Draws from these numbers. */
    public RandomPolicies(Random random) {
        this.random = random;
        this.authentication = new RandomAuthentication(random);
        this.protection = new RandomProtection(random);
    }

    /** The next policy. */
    public TunnelPolicy next() {
        TunnelPolicy.Builder policy = TunnelPolicy.builder()
                .name("tunnel " + random.nextInt(1_000))
                .addressing(random.nextBoolean() ? ipv4() : ipv6())
                .keying(keying())
                .quickModeProposals(some(protection::quickMode));
        if (random.nextBoolean()) {
            policy.description("about " + random.nextInt());
        }
        if (random.nextBoolean()) {
            policy.providerKey(new UUID(random.nextLong(), random.nextLong()));
        }
        if (random.nextBoolean()) {
            policy.providerContextKey(new UUID(random.nextLong(), 1 + random.nextInt(9)));
        }
        if (random.nextBoolean()) {
            policy.idleTimeout(new SaIdleTimeout(uint32(0), uint32(0)));
        }
        return policy.build();
    }

    private Addressing ipv4() {
        Ipv4LocalSide local = new Ipv4LocalSide(perhapsSome(this::ipv4Match));
        Ipv4RemoteSide remote = new Ipv4RemoteSide(perhapsSome(this::ipv4Match));
        return Ipv4Addressing.of(
                ipv4Address(),
                ipv4Address(),
                random.nextBoolean()
                        ? new Ipv4SiteToSite(local, remote)
                        : new Ipv4PointToPoint(local, remote, filter()));
    }

    private Addressing ipv6() {
        Ipv6LocalSide local = new Ipv6LocalSide(perhapsSome(this::ipv6Match));
        Ipv6RemoteSide remote = new Ipv6RemoteSide(perhapsSome(this::ipv6Match));
        return Ipv6Addressing.of(
                ipv6Address(),
                ipv6Address(),
                random.nextBoolean()
                        ? new Ipv6SiteToSite(local, remote)
                        : new Ipv6PointToPoint(local, remote, filter()));
    }

    private Ipv4Match ipv4Match() {
        return switch (random.nextInt(3)) {
            case 0 -> ipv4Address();
            case 1 -> new Ipv4Subnet(ipv4Address(), random.nextInt(Integer.SIZE + 1));
            default -> {
                List<Ipv4Address> ends =
                        Stream.generate(this::ipv4Address).limit(2).sorted().toList();
                yield new Ipv4Range(ends.get(0), ends.get(1));
            }
        };
    }

    private Ipv6Match ipv6Match() {
        return switch (random.nextInt(3)) {
            case 0 -> ipv6Address();
            case 1 -> new Ipv6Subnet(ipv6Address(), random.nextInt(2 * Long.SIZE + 1));
            default -> {
                List<Ipv6Address> ends =
                        Stream.generate(this::ipv6Address).limit(2).sorted().toList();
                yield new Ipv6Range(ends.get(0), ends.get(1));
            }
        };
    }

    private Ipv4Address ipv4Address() {
        return new Ipv4Address(random.nextInt());
    }

    private Ipv6Address ipv6Address() {
        return new Ipv6Address(random.nextLong(), random.nextBoolean() ? random.nextInt(9) : random.nextLong());
    }

    private TransportFilter filter() {
        if (random.nextInt(4) == 0) {
            return TransportFilter.of(random.nextBoolean() ? IpProtocol.ICMP : IpProtocol.ICMPV6);
        }
        return TransportFilter.builder()
                .protocols(perhapsSome(() -> random.nextBoolean() ? IpProtocol.TCP : IpProtocol.UDP))
                .localPorts(perhapsSome(this::portMatch))
                .remotePorts(perhapsSome(this::portMatch))
                .build();
    }

    private PortMatch portMatch() {
        int first = random.nextInt(0x10000);
        int last = first + random.nextInt(0x10000 - first);
        return random.nextBoolean() ? new Port(first) : new PortRange(new Port(first), new Port(last));
    }

    private Keying keying() {
        if (random.nextBoolean()) {
            return Ikev1Keying.builder()
                    .proposals(some(protection::ike))
                    .methods(some(authentication::ikev1))
                    .build();
        }
        Ikev2Keying.Builder ikev2 =
                Ikev2Keying.builder().proposals(some(protection::ike)).methods(some(authentication::ikev2));
        if (random.nextBoolean()) {
            ikev2.retransmitSeconds(uint32(RETRANSMIT_FLOOR));
        }
        return ikev2.build();
    }

    /** Often one of the ends, where mistakes live. */
    private long uint32(long lowest) {
        return switch (random.nextInt(4)) {
            case 0 -> lowest;
            case 1 -> UINT32_MAX;
            default -> lowest + (long) (random.nextDouble() * (UINT32_MAX - lowest));
        };
    }

    private <T> List<T> some(Supplier<? extends T> element) {
        return Stream.<T>generate(element).limit(1 + random.nextInt(3)).toList();
    }

    private <T> List<T> perhapsSome(Supplier<? extends T> element) {
        return random.nextBoolean() ? List.of() : some(element);
    }
}
