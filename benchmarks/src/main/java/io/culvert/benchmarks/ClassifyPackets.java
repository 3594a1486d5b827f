package io.culvert.benchmarks;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Classifier;
import io.culvert.analysis.explain.Packet;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to find the tunnel of a packet, with few tunnels and with many: branches with networks of their own, of
 * five sizes, behind a head office with eight networks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClassifyPackets {

    private static final int PACKETS = 1_024;
    private static final int[] IPV4_LENGTHS = {24, 25, 26, 28, 32};
    private static final int[] IPV6_LENGTHS = {48, 56, 60, 64, 128};
    private static final int HEAD_OFFICES = 8;

    /** How many tunnels there are. */
    @Param({"100", "1000", "10000", "100000"})
    int tunnels;

    /** Of which family tunnels and packets are. */
    @Param({"4", "6"})
    int family;

    /** Whether packets take a tunnel. */
    @Param({"hit", "miss"})
    String packets = "hit";

    private final Classifier classifier = new Classifier();
    private final Packet[] drawn = new Packet[PACKETS];
    private int next;

    /** Makes tunnels, and packets of which all take one, or none. */
    @Setup
    public void make() {
        for (int number = 0; number < tunnels; number++) {
            classifier.add(number, policy(number));
        }
        Random random = new Random(1);
        for (int i = 0; i < PACKETS; i++) {
            drawn[i] = packet(random.nextInt(tunnels));
            boolean hit = classifier.classify(drawn[i]) instanceof Classification.IntoTunnel;
            if (hit != packets.equals("hit")) {
                throw new IllegalStateException(drawn[i] + " is not a " + packets);
            }
        }
    }

    /**
     * One packet.
     *
     * @return its tunnel, or none
     */
    @Benchmark
    public Classification classify() {
        next = (next + 1) % PACKETS;
        return classifier.classify(drawn[next]);
    }

    private TunnelPolicy policy(int number) {
        return TunnelPolicy.builder()
                .from(ReferencePolicy.modern())
                .name("branch " + number)
                .providerContextKey(new UUID(1, 1 + number))
                .addressing(family == 4 ? ipv4(number) : ipv6(number))
                .build();
    }

    private static Addressing ipv4(int number) {
        Ipv4Address gateway = new Ipv4Address(0xC6000000 + number);
        return Ipv4Addressing.of(
                Ipv4Address.parse("203.0.113.1"),
                gateway,
                new Ipv4SiteToSite(
                        Ipv4LocalSide.of(new Ipv4Subnet(new Ipv4Address(head(number)), 16)),
                        Ipv4RemoteSide.of(new Ipv4Subnet(new Ipv4Address(branch(number)), IPV4_LENGTHS[number % 5]))));
    }

    private static Addressing ipv6(int number) {
        return Ipv6Addressing.of(
                Ipv6Address.parse("2001:db8::1"),
                new Ipv6Address(0x2001_0DB8_0000_0001L, number),
                new Ipv6SiteToSite(
                        Ipv6LocalSide.of(new Ipv6Subnet(new Ipv6Address(headOfIpv6(number), 0), 32)),
                        Ipv6RemoteSide.of(
                                new Ipv6Subnet(new Ipv6Address(branchOfIpv6(number), 0), IPV6_LENGTHS[number % 5]))));
    }

    private static int head(int number) {
        return 0x0A000000 | (number % HEAD_OFFICES << 16);
    }

    private static long headOfIpv6(int number) {
        return 0xFD00_0000_0000_0000L + ((long) (number % HEAD_OFFICES) << Integer.SIZE);
    }

    /** Every branch has 256 addresses to itself. */
    private static int branch(int number) {
        return 0x14000000 + (number << 8);
    }

    private static long branchOfIpv6(int number) {
        return 0x2A00_0000_0000_0000L + ((long) number << 16);
    }

    private Packet packet(int number) {
        // The branch of a miss is one that there is not.
        int branch = packets.equals("hit") ? number : tunnels + number;
        if (family == 4) {
            return Packet.outbound(new Ipv4Address(head(number) + 5), new Ipv4Address(branch(branch)))
                    .tcp(50_000, 443);
        }
        return Packet.outbound(new Ipv6Address(headOfIpv6(number), 5), new Ipv6Address(branchOfIpv6(branch), 0))
                .tcp(50_000, 443);
    }
}
