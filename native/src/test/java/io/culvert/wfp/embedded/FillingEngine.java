package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.error.WfpException;
import java.nio.file.Path;

/** A program that adds persistent tunnels until the system lets its file grow no more. */
final class FillingEngine {

    private FillingEngine() {}

    /** Directory. Prints the refusal, how many tunnels there were before it, how many after, and what the next one is told. */
    public static void main(String[] arguments) {
        EmbeddedEngine engine =
                EmbeddedEngine.builder().directory(Path.of(arguments[0])).build();
        FilterSession session = engine.open();
        for (int number = 0; ; number++) {
            try {
                session.add(policy("tunnel " + number, ObjectLifetime.PERSISTENT));
            } catch (WfpException refusal) {
                session.add(policy("static", ObjectLifetime.STATIC));
                System.out.println(refusal.symbol() + " " + number + " "
                        + (session.tunnels().count() - 1) + " " + next(session));
                break;
            }
        }
        // Closing would fail as well: this is the end of a process that cannot do much more.
        Runtime.getRuntime().halt(0);
    }

    private static String next(FilterSession session) {
        try {
            session.add(policy("another", ObjectLifetime.PERSISTENT));
            return "ok";
        } catch (WfpException refusal) {
            return refusal.symbol();
        }
    }

    static TunnelPolicy policy(String name, ObjectLifetime lifetime) {
        return Policies.modernParts().name(name).lifetime(lifetime).build();
    }
}
