package io.culvert.analysis.explain;

import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.ConsecutiveIpv6;
import io.culvert.net.FieldComparison;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.NetworkProfile;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6Traffic;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Packets that are likely to take some of the tunnels, or to miss them by one. */
final class RandomPackets {

    private final Random random;
    private final List<TunnelPolicy> policies;

    RandomPackets(Random random, List<TunnelPolicy> policies) {
        this.random = random;
        this.policies = List.copyOf(policies);
    }

    Packet next() {
        ProtocolStage addresses = addresses(policies.get(random.nextInt(policies.size())));
        Packet packet = switch (random.nextInt(4)) {
            case 0 -> addresses.tcp(port(), port());
            case 1 -> addresses.udp(port(), port());
            case 2 -> addresses.icmp(random.nextInt(256), random.nextInt(3));
            default -> addresses.protocol(new IpProtocol(random.nextInt(256)));
        };
        if (random.nextBoolean()) {
            packet = packet.through(new InterfaceLuid(random.nextInt(4)));
        }
        return random.nextBoolean() ? packet.profile(new NetworkProfile(random.nextInt(4))) : packet;
    }

    private ProtocolStage addresses(TunnelPolicy policy) {
        boolean out = random.nextBoolean();
        if (policy.addressing() instanceof Ipv4Addressing ipv4) {
            Ipv4Traffic traffic = ipv4.traffic();
            Ipv4Address local = ipv4(traffic.local().addresses());
            Ipv4Address remote = ipv4(traffic.remote().addresses());
            return out ? Packet.outbound(local, remote) : Packet.inbound(remote, local);
        }
        Ipv6Traffic traffic = policy.addressing() instanceof Ipv6Addressing ipv6
                ? ipv6.traffic()
                : ((Ipv6InIpv4Addressing) policy.addressing()).traffic();
        Ipv6Address local = ipv6(traffic.local().addresses());
        Ipv6Address remote = ipv6(traffic.remote().addresses());
        return out ? Packet.outbound(local, remote) : Packet.inbound(remote, local);
    }

    private Ipv4Address ipv4(List<?> matches) {
        if (matches.isEmpty()) {
            return new Ipv4Address(random.nextInt());
        }
        Object match = matches.get(random.nextInt(matches.size()));
        if (match instanceof Ipv4Comparison comparison) {
            return new Ipv4Address(comparison.than().bits() + nudge());
        }
        ConsecutiveIpv4 range = (ConsecutiveIpv4) match;
        int first = range.toRange().first().bits();
        int last = range.toRange().last().bits();
        return new Ipv4Address(
                switch (random.nextInt(4)) {
                    case 0 -> first + nudge();
                    case 1 -> last + nudge();
                    default ->
                        first + (last == first ? 0 : (int) ((last - first & 0xFFFF_FFFFL) * random.nextDouble()));
                });
    }

    private Ipv6Address ipv6(List<?> matches) {
        if (matches.isEmpty()) {
            return new Ipv6Address(random.nextLong(), random.nextLong());
        }
        Object match = matches.get(random.nextInt(matches.size()));
        if (match instanceof FieldComparison) {
            return plus(((Ipv6Comparison) match).than(), BigInteger.valueOf(nudge()));
        }
        ConsecutiveIpv6 range = (ConsecutiveIpv6) match;
        Ipv6Address first = range.toRange().first();
        BigInteger size =
                new BigInteger(1, range.toRange().last().toBytes()).subtract(new BigInteger(1, first.toBytes()));
        return switch (random.nextInt(4)) {
            case 0 -> plus(first, BigInteger.valueOf(nudge()));
            case 1 -> plus(range.toRange().last(), BigInteger.valueOf(nudge()));
            default -> plus(first, new BigInteger(128, random).mod(size.add(BigInteger.ONE)));
        };
    }

    /** Around the end, if need be. */
    private static Ipv6Address plus(Ipv6Address address, BigInteger offset) {
        BigInteger sum = new BigInteger(1, address.toBytes()).add(offset).mod(BigInteger.ONE.shiftLeft(128));
        return new Ipv6Address(sum.shiftRight(64).longValue(), sum.longValue());
    }

    private int nudge() {
        return random.nextInt(3) - 1;
    }

    private int port() {
        return random.nextBoolean()
                ? random.nextInt(1 << 16)
                : List.of(0, 80, 443, 500, 4500, 65_535).get(random.nextInt(6));
    }
}
