package io.culvert.benchmarks;

import static io.culvert.dsl.Culvert.AES_256;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.ECP_384;
import static io.culvert.dsl.Culvert.RSA;
import static io.culvert.dsl.Culvert.SHA_384;
import static io.culvert.dsl.Culvert.authorityNamed;
import static io.culvert.dsl.Culvert.certificate;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.ike;
import static io.culvert.dsl.Culvert.ikev2;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv4Subnet;
import static io.culvert.dsl.Culvert.local;
import static io.culvert.dsl.Culvert.remote;
import static io.culvert.dsl.Culvert.trustList;
import static io.culvert.dsl.Culvert.tunnel;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.security.auth.x500.X500Principal;

/**
 * Measures the memory of an embedded engine for each tunnel, compared with the image alone, and the speed of installing,
 * finding and removing tunnels.
 *
 * <p>Arguments: the number of tunnels (100,000).
 */
public final class EngineFootprint {

    private static final int DEFAULT_COUNT = 100_000;
    private static final int WARM_UP = 20_000;
    private static final int COLLECTIONS = 5;
    private static final X500Principal AUTHORITY = new X500Principal("CN=Example Root, O=Example");

    private final int count;

    /** Receives results, so that the compiler does not remove their computation. */
    private volatile int sink;

    private EngineFootprint(int count) {
        this.count = count;
    }

    /**
     * Measures and prints.
     *
     * @param arguments how many tunnels
     */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? DEFAULT_COUNT : Integer.parseInt(arguments[0]);
        new EngineFootprint(WARM_UP).measure(text -> {});
        new EngineFootprint(count).measure(System.out::println);
    }

    private void measure(Consumer<String> out) {
        out.accept(String.format(Locale.ROOT, "%,d tunnels", count));
        long images =
                IntStream.range(0, count).mapToLong(EngineFootprint::imageSize).sum();
        long before = usedHeap();
        FilterEngine engine = FilterEngine.embedded();
        FilterSession session = engine.open();
        rate(out, "installed, a transaction each", number -> session.add(policy(number)));
        long held = usedHeap() - before;
        rate(
                out,
                "  of which making the policy",
                number -> sink = policy(number).name().length());
        rate(out, "read back", number -> session.get(policy(number).providerContextKey()));
        out.accept(String.format(
                Locale.ROOT,
                "memory: %,d bytes a tunnel, of which the image is %,d (%.2f times as much)",
                held / count,
                images / count,
                (double) held / images));
        long start = System.nanoTime();
        long listed = session.tunnels().count();
        report(out, "listed, " + listed, start);
        rate(
                out,
                "removed, a transaction each",
                number -> session.delete(policy(number).providerContextKey()));
        start = System.nanoTime();
        session.transaction(tunnels -> IntStream.range(0, count).forEach(number -> tunnels.add(policy(number))));
        report(out, "installed in one transaction", start);
        session.close();
        engine.close();
    }

    private void rate(Consumer<String> out, String what, Consumer<Integer> work) {
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            work.accept(number);
        }
        report(out, what, start);
    }

    private void report(Consumer<String> out, String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.accept(String.format(
                Locale.ROOT,
                "%s: %.2f s, %,.0f a second, %.1f us each",
                what,
                seconds,
                count / seconds,
                seconds * 1e6 / count));
    }

    private static long imageSize(int number) {
        try (NativeImage image = TunnelCompiler.lower(policy(number), TargetAbi.WIN64)) {
            return image.byteSize();
        }
    }

    /** A typical tunnel: one subnet on each side, with the number in the remote subnet. */
    static TunnelPolicy policy(int number) {
        int high = number >>> 8 & 0xFF;
        int low = number & 0xFF;
        return tunnel("branch " + number)
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198." + (18 + (number >>> 16)) + "." + high + "." + low))
                .siteToSite(
                        local(ipv4Subnet("10.0.0.0/8")),
                        remote(ipv4Subnet((20 + (number >>> 16)) + "." + high + "." + low + ".0/24")))
                .keyedBy(ikev2(certificate(RSA, trustList(authorityNamed(AUTHORITY))), ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256).pfs(ECP_384))
                .build();
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
