package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.error.WfpException;
import java.nio.file.Path;

/** A program that adds persistent tunnels until the system lets its file grow no more. */
final class FillingEngine {

    private FillingEngine() {}

    /** Directory. Prints the refusal, how many tunnels there were before it, how many after, and what the next one is told. */
    public static void main(String[] arguments) {
        EmbeddedEngine machine =
                EmbeddedEngine.builder().directory(Path.of(arguments[0])).build();
        FilterEngine engine = machine.open();
        for (int number = 0; ; number++) {
            try {
                engine.add(policy("tunnel " + number, ObjectLifetime.PERSISTENT));
            } catch (WfpException refusal) {
                engine.add(policy("static", ObjectLifetime.STATIC));
                System.out.println(refusal.symbol() + " " + number + " "
                        + (engine.tunnels().count() - 1) + " " + next(engine));
                break;
            }
        }
        // Closing would fail as well: this is the end of a process that cannot do much more.
        Runtime.getRuntime().halt(0);
    }

    private static String next(FilterEngine engine) {
        try {
            engine.add(policy("another", ObjectLifetime.PERSISTENT));
            return "ok";
        } catch (WfpException refusal) {
            return refusal.symbol();
        }
    }

    static TunnelPolicy policy(String name, ObjectLifetime lifetime) {
        return Policies.modernParts().name(name).lifetime(lifetime).build();
    }
}
