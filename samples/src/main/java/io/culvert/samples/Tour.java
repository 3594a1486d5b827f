package io.culvert.samples;

import io.culvert.analysis.lint.Finding;
import io.culvert.analysis.lint.Lint;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import java.io.PrintStream;
import java.util.List;

/** Takes a policy through all stations and prints each result. */
final class Tour {

    private final PrintStream out;
    private final TargetAbi abi;
    private final boolean whole;

    Tour(PrintStream out, TargetAbi abi) {
        this(out, abi, true);
    }

    private Tour(PrintStream out, TargetAbi abi, boolean whole) {
        this.out = out;
        this.abi = abi;
        this.whole = whole;
    }

    /** A tour that prints two lines for each policy. */
    Tour inShort() {
        return new Tour(out, abi, false);
    }

    /** Prints a policy of an owner; returns whether the engine returned an equal one. */
    boolean show(String title, Provider owner, TunnelPolicy policy) {
        out.println("== " + title);
        if (whole) {
            out.println();
            out.println(policy.describe());
            out.println();
            printImage(policy);
            printAdvice(policy);
        }
        try (EmbeddedEngine engine = EmbeddedEngine.builder().abi(abi).build();
                FilterSession session = engine.open(owner)) {
            RoundTrip trip = RoundTrip.of(policy, session);
            out.println(String.join(whole ? System.lineSeparator() : ", ", trip.steps()));
            out.println();
            return trip.equal();
        }
    }

    private void printImage(TunnelPolicy policy) {
        try (NativeImage image = TunnelCompiler.lower(policy, abi)) {
            out.println(image.dump());
        }
    }

    private void printAdvice(TunnelPolicy policy) {
        List<Finding> findings = Lint.modern().check(policy);
        out.println(findings.isEmpty() ? "lint: nothing to advise against" : "lint:");
        for (Finding finding : findings) {
            out.println("  " + finding.place().toString() + ": " + finding.value() + "; better: " + finding.better());
        }
        out.println();
    }
}
