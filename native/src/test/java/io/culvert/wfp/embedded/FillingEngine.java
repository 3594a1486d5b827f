package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.error.WfpException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A program that adds persistent tunnels until the system lets its files grow no more, and goes on when it lets them again. */
final class FillingEngine {

    private static final int MORE = 3;

    private FillingEngine() {}

    /**
     * Directory, whether it is encrypted, whether the files may grow again before closing. Prints the tunnels whose additions
     * returned, the code of the refusal, that of a second attempt, that of one with room, and how closing ended.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean withRoom = Boolean.parseBoolean(arguments[2]);
        RestartableEngine engine = Stores.open(Path.of(arguments[0]), Boolean.parseBoolean(arguments[1]));
        FilterSession session = Stores.session(engine);
        int added = 0;
        String refusal = add(session, added);
        while (refusal.equals("ok")) {
            added++;
            refusal = add(session, added);
        }
        String second = add(session, added);
        session.add(Policies.modernParts()
                .name("static")
                .lifetime(ObjectLifetime.STATIC)
                .build());
        long seen = session.tunnels().count() - 1;
        String third = "none";
        if (withRoom) {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("prlimit", "--pid", self, "--fsize=unlimited")
                    .inheritIO()
                    .start()
                    .waitFor();
            for (int more = 0; more < MORE; more++) {
                third = add(session, added);
                added += third.equals("ok") ? 1 : 0;
            }
        }
        System.out.println(
                String.join(" ", Integer.toString(added), Long.toString(seen), refusal, second, third, closed(engine)));
    }

    private static String add(FilterSession session, int number) {
        try {
            session.add(Stores.tunnel(number));
            return "ok";
        } catch (WfpException refusal) {
            return refusal.symbol();
        }
    }

    /** Also opens the directory again in this process, which a lock that stays would not let. */
    private static String closed(RestartableEngine engine) {
        String first = "closed";
        try {
            engine.close();
        } catch (UncheckedIOException failure) {
            first = "failed";
        }
        engine.close();
        return first;
    }
}
