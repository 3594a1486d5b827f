package io.culvert.analysis.explain;

import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.ConsecutiveIpv6;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Port;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at every tunnel, one after the other, straight from the policy: slow, and hard to get wrong. */
final class EveryTunnel {

    private EveryTunnel() {}

    /** Those that take the packet, the one that comes first at the beginning. */
    static List<TunnelPolicy> taking(List<TunnelPolicy> policies, Packet packet) {
        return policies.stream()
                .filter(policy -> takes(policy, packet))
                .filter(policy -> !isVirtual(policy) || !staysInside(packet))
                .sorted(Comparator.comparingInt((TunnelPolicy policy) -> -fields(policy))
                        .thenComparingInt(policy -> -bits(policy))
                        .thenComparingInt(
                                policy -> Integer.parseInt(policy.name().substring("number ".length()))))
                .toList();
    }

    static boolean isVirtual(TunnelPolicy policy) {
        return ipv4(policy) instanceof Ipv4VirtualInterface || ipv6(policy) instanceof Ipv6VirtualInterface;
    }

    private static boolean staysInside(Packet packet) {
        List<String> ends = packet.addresses() instanceof PacketAddresses.OfIpv4 pair
                ? List.of(pair.source().toString(), pair.destination().toString())
                : List.of(
                        ((PacketAddresses.OfIpv6) packet.addresses()).source().toString(),
                        ((PacketAddresses.OfIpv6) packet.addresses())
                                .destination()
                                .toString());
        return ends.get(0).equals(ends.get(1))
                || ends.stream().anyMatch(end -> end.startsWith("127.") || end.equals("::1"));
    }

    private static boolean takes(TunnelPolicy policy, Packet packet) {
        boolean out = packet.direction() == PacketDirection.OUTBOUND;
        Ipv4Traffic ipv4 = ipv4(policy);
        Ipv6Traffic ipv6 = ipv6(policy);
        if (packet.addresses() instanceof PacketAddresses.OfIpv4 pair) {
            return ipv4 != null
                    && any(ipv4.local().addresses(), match -> match.matches(out ? pair.source() : pair.destination()))
                    && any(ipv4.remote().addresses(), match -> match.matches(out ? pair.destination() : pair.source()))
                    && filter(policy).map(filter -> takes(filter, packet)).orElse(true);
        }
        PacketAddresses.OfIpv6 pair = (PacketAddresses.OfIpv6) packet.addresses();
        return ipv6 != null
                && any(ipv6.local().addresses(), match -> match.matches(out ? pair.source() : pair.destination()))
                && any(ipv6.remote().addresses(), match -> match.matches(out ? pair.destination() : pair.source()))
                && filter(policy).map(filter -> takes(filter, packet)).orElse(true);
    }

    private static boolean takes(PointToPointFilter filter, Packet packet) {
        boolean carried = filter instanceof IcmpFilter icmp
                ? packet.protocol().equals(icmp.version().protocol())
                        && any(
                                icmp.types(),
                                match -> packet.icmp().isPresent()
                                        && match.matches(packet.icmp().get().type()))
                        && any(
                                icmp.codes(),
                                match -> packet.icmp().isPresent()
                                        && match.matches(packet.icmp().get().code()))
                : transport((TransportFilter) filter, packet);
        return carried
                && any(
                        filter.localInterfaces(),
                        match -> packet.localInterface().isPresent()
                                && match.matches(packet.localInterface().get()))
                && any(
                        filter.profiles(),
                        match -> packet.profile().isPresent()
                                && match.matches(packet.profile().get()))
                && any(
                        filter.realms(),
                        match -> packet.realm().isPresent()
                                && match.matches(packet.realm().get()));
    }

    private static boolean transport(TransportFilter filter, Packet packet) {
        Optional<Port> local = packet.ports()
                .map(ports -> packet.direction() == PacketDirection.OUTBOUND ? ports.source() : ports.destination())
                .or(() -> packet.icmp().map(message -> new Port(message.type().number())));
        Optional<Port> remote = packet.ports()
                .map(ports -> packet.direction() == PacketDirection.OUTBOUND ? ports.destination() : ports.source())
                .or(() -> packet.icmp().map(message -> new Port(message.code().number())));
        return any(filter.protocols(), match -> match.matches(packet.protocol()))
                && any(
                        filter.localPorts(),
                        match -> local.filter(match::matches).isPresent())
                && any(
                        filter.remotePorts(),
                        match -> remote.filter(match::matches).isPresent());
    }

    private static <M> boolean any(List<M> matches, Predicate<M> holds) {
        return matches.isEmpty() || matches.stream().anyMatch(holds);
    }

    private static int fields(TunnelPolicy policy) {
        int count =
                sides(policy).stream().mapToInt(side -> side.isEmpty() ? 0 : 1).sum();
        PointToPointFilter filter = filter(policy).orElse(null);
        if (filter == null) {
            return count;
        }
        List<List<?>> lists = filter instanceof IcmpFilter icmp
                ? List.of(List.of(icmp.version()), icmp.types(), icmp.codes())
                : List.of(
                        ((TransportFilter) filter).protocols(),
                        ((TransportFilter) filter).localPorts(),
                        ((TransportFilter) filter).remotePorts());
        for (List<?> list : lists) {
            count += list.isEmpty() ? 0 : 1;
        }
        for (List<?> list : List.<List<?>>of(filter.localInterfaces(), filter.profiles(), filter.realms())) {
            count += list.isEmpty() ? 0 : 1;
        }
        return count;
    }

    private static int bits(TunnelPolicy policy) {
        return sides(policy).stream()
                .mapToInt(
                        side -> side.stream().mapToInt(EveryTunnel::bits).min().orElse(0))
                .sum();
    }

    /** How many leading bits all addresses of a match have in common. */
    private static int bits(Object match) {
        if (match instanceof ConsecutiveIpv4 consecutive) {
            return same(
                    number(consecutive.toRange().first()),
                    number(consecutive.toRange().last()),
                    32);
        }
        if (match instanceof ConsecutiveIpv6 consecutive) {
            return same(
                    number(consecutive.toRange().first()),
                    number(consecutive.toRange().last()),
                    128);
        }
        return 0;
    }

    private static int same(BigInteger first, BigInteger last, int width) {
        return width - first.xor(last).bitLength();
    }

    private static BigInteger number(Ipv4Address address) {
        return BigInteger.valueOf(Integer.toUnsignedLong(address.bits()));
    }

    private static BigInteger number(Ipv6Address address) {
        return new BigInteger(1, address.toBytes());
    }

    private static List<List<?>> sides(TunnelPolicy policy) {
        Ipv4Traffic ipv4 = ipv4(policy);
        if (ipv4 != null) {
            List<Ipv4Match> local = ipv4.local().addresses();
            return List.of(local, ipv4.remote().addresses());
        }
        Ipv6Traffic ipv6 = ipv6(policy);
        List<Ipv6Match> local = ipv6.local().addresses();
        return List.of(local, ipv6.remote().addresses());
    }

    private static Ipv4Traffic ipv4(TunnelPolicy policy) {
        return policy.addressing() instanceof Ipv4Addressing ipv4 ? ipv4.traffic() : null;
    }

    private static Ipv6Traffic ipv6(TunnelPolicy policy) {
        if (policy.addressing() instanceof Ipv6Addressing ipv6) {
            return ipv6.traffic();
        }
        return policy.addressing() instanceof Ipv6InIpv4Addressing mixed ? mixed.traffic() : null;
    }

    private static Optional<PointToPointFilter> filter(TunnelPolicy policy) {
        Ipv4Traffic ipv4 = ipv4(policy);
        if (ipv4 instanceof Ipv4VirtualInterface virtual) {
            ipv4 = virtual.carried();
        }
        if (ipv4 != null) {
            return ipv4 instanceof Ipv4PointToPoint pointToPoint
                    ? Optional.of(pointToPoint.filter())
                    : Optional.empty();
        }
        Ipv6Traffic ipv6 = ipv6(policy);
        if (ipv6 instanceof Ipv6VirtualInterface virtual) {
            ipv6 = virtual.carried();
        }
        return ipv6 instanceof Ipv6PointToPoint pointToPoint ? Optional.of(pointToPoint.filter()) : Optional.empty();
    }
}
