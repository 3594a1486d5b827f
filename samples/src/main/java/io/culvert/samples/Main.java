package io.culvert.samples;

import static io.culvert.dsl.Culvert.bytes;

import io.culvert.auth.Secret;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HexFormat;

/** The program of {@code tools/demo}: takes the reference policies to an embedded engine and back. */
public final class Main {

    private static final int DIFFERS = 1;
    private static final int MISUSED = 2;

    /** For the samples only. A real key comes from a secret store. */
    private static final String SAMPLE_KEY = "4f1b09c2d7e83a566081c4f7be2d93a85c17e60bd94a2f738e05b1c6fa3d7892";

    private Main() {}

    /**
     * Runs the program. Exit code 1: a policy that was read back differs. Exit code 2: wrong arguments.
     *
     * @param args the options that {@code --help} lists
     */
    public static void main(String[] args) {
        int exitCode = run(System.out, System.err, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException refusal) {
            err.println(refusal.getMessage());
            err.print(Options.USAGE);
            return MISUSED;
        }
        if (options.help()) {
            out.print(Options.USAGE);
            return 0;
        }
        return show(options, new Tour(out, options.abi())) ? 0 : DIFFERS;
    }

    private static boolean show(Options options, Tour tour) {
        Secret key = sampleKey();
        try {
            Tour others = options.all() ? tour : tour.inShort();
            boolean equal = tour.show("Current style, site to site", FirstTunnel.OWNER, ReferencePolicies.modern());
            equal &= others.show(
                    "Microsoft's documented sample",
                    ReferencePolicies.SAMPLE_PROVIDER,
                    ReferencePolicies.microsoftSample(key));
            equal &= others.show(
                    "The same sample over IPv6",
                    ReferencePolicies.SAMPLE_PROVIDER,
                    ReferencePolicies.microsoftSampleOverIpv6(key));
            return equal;
        } finally {
            key.destroy();
        }
    }

    private static Secret sampleKey() {
        byte[] key = HexFormat.of().parseHex(SAMPLE_KEY);
        try {
            return bytes(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
