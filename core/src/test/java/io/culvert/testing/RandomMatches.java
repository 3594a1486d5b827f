package io.culvert.testing;

import io.culvert.net.BitTest;
import io.culvert.net.Comparison;
import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.ConsecutiveIpv6;
import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeComparison;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpCodeRange;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeComparison;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpTypeRange;
import io.culvert.net.InterfaceComparison;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.InterfaceRange;
import io.culvert.net.IpProtocol;
import io.culvert.net.IpProtocolComparison;
import io.culvert.net.IpProtocolRange;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Ordering;
import io.culvert.net.Port;
import io.culvert.net.PortComparison;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import io.culvert.net.ProfileComparison;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProfileRange;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmComparison;
import io.culvert.net.RealmMatch;
import io.culvert.net.RealmRange;
import io.culvert.net.SecurityRealm;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Matches of every kind for every field, with every operator that the field has. */
final class RandomMatches {

    private static final int UINT8_COUNT = 0x100;
    private static final int UINT16_COUNT = 0x10000;
    private static final int LONGEST_REALM = 9;

    private final Random random;

    RandomMatches(Random random) {
        this.random = random;
    }

    Ipv4Match ipv4() {
        return random.nextInt(4) == 0 ? new Ipv4Comparison(comparison(), ipv4Address()) : (Ipv4Match) consecutiveIpv4();
    }

    Ipv6Match ipv6() {
        return random.nextInt(4) == 0 ? new Ipv6Comparison(ordering(), ipv6Address()) : (Ipv6Match) consecutiveIpv6();
    }

    ConsecutiveIpv4 consecutiveIpv4() {
        return switch (random.nextInt(3)) {
            case 0 -> ipv4Address();
            case 1 -> Ipv4Subnet.containing(ipv4Address(), random.nextInt(Integer.SIZE + 1));
            default -> range(this::ipv4Address, Ipv4Range::new);
        };
    }

    ConsecutiveIpv6 consecutiveIpv6() {
        return switch (random.nextInt(3)) {
            case 0 -> ipv6Address();
            case 1 -> Ipv6Subnet.containing(ipv6Address(), random.nextInt(2 * Long.SIZE + 1));
            default -> range(this::ipv6Address, Ipv6Range::new);
        };
    }

    Ipv4Address ipv4Address() {
        return new Ipv4Address((int) uint64());
    }

    Ipv6Address ipv6Address() {
        return new Ipv6Address(uint64(), uint64());
    }

    PortMatch port() {
        return either(this::onePort, this::portRange, () -> new PortComparison(comparison(), onePort()));
    }

    PortRange portRange() {
        return range(this::onePort, PortRange::new);
    }

    private Port onePort() {
        return new Port(random.nextInt(UINT16_COUNT));
    }

    IpProtocol protocol() {
        return new IpProtocol(random.nextInt(UINT8_COUNT));
    }

    IpProtocol icmpProtocol() {
        return random.nextBoolean() ? IpProtocol.ICMP : IpProtocol.ICMPV6;
    }

    ProtocolMatch protocolMatch() {
        return either(
                this::protocol,
                () -> range(this::protocol, IpProtocolRange::new),
                () -> new IpProtocolComparison(comparison(), protocol()));
    }

    /** Nothing that is ICMP and nothing else: it has no ports. */
    ProtocolMatch protocolWithPorts() {
        ProtocolMatch match = protocolMatch();
        return match.equals(IpProtocol.ICMP) || match.equals(IpProtocol.ICMPV6) ? IpProtocol.UDP : match;
    }

    InterfaceMatch localInterface() {
        return either(
                this::luid,
                () -> range(this::luid, InterfaceRange::new),
                () -> new InterfaceComparison(comparison(), luid()));
    }

    private InterfaceLuid luid() {
        return new InterfaceLuid(uint64());
    }

    ProfileMatch profile() {
        return either(
                this::oneProfile,
                () -> range(this::oneProfile, ProfileRange::new),
                () -> new ProfileComparison(comparison(), oneProfile()));
    }

    private NetworkProfile oneProfile() {
        return new NetworkProfile(Integer.toUnsignedLong((int) uint64()));
    }

    RealmMatch realm() {
        return either(
                this::oneRealm,
                () -> range(this::oneRealm, RealmRange::new),
                () -> new RealmComparison(ordering(), oneRealm()));
    }

    private SecurityRealm oneRealm() {
        byte[] bytes = new byte[1 + random.nextInt(LONGEST_REALM)];
        random.nextBytes(bytes);
        return SecurityRealm.of(bytes);
    }

    IcmpTypeMatch icmpType() {
        Supplier<IcmpType> one = () -> new IcmpType(random.nextInt(UINT8_COUNT));
        return either(one, () -> range(one, IcmpTypeRange::new), () -> new IcmpTypeComparison(comparison(), one.get()));
    }

    IcmpCodeMatch icmpCode() {
        Supplier<IcmpCode> one = () -> new IcmpCode(random.nextInt(UINT8_COUNT));
        return either(one, () -> range(one, IcmpCodeRange::new), () -> new IcmpCodeComparison(comparison(), one.get()));
    }

    private Comparison comparison() {
        return random.nextBoolean() ? ordering() : any(BitTest.values());
    }

    private Ordering ordering() {
        return any(Ordering.values());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Often one of the ends of its 32 or 64 bits, where mistakes live. */
    private long uint64() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> random.nextBoolean() ? Long.MIN_VALUE : Integer.MIN_VALUE;
            case 3 -> random.nextInt(9);
            default -> random.nextLong();
        };
    }

    private <T extends Comparable<T>, R> R range(Supplier<T> end, BiFunction<T, T, R> range) {
        List<T> ends = Stream.generate(end).limit(2).sorted().toList();
        return range.apply(ends.get(0), ends.get(1));
    }

    private <M> M either(Supplier<? extends M> one, Supplier<? extends M> range, Supplier<? extends M> comparison) {
        return switch (random.nextInt(3)) {
            case 0 -> one.get();
            case 1 -> range.get();
            default -> comparison.get();
        };
    }
}
