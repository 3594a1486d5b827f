package io.culvert.wfp.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.RetryAdvice;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what {@link WfpException#retryAdvice()} says gets there, whatever goes wrong on the way. */
class RetriesTest {

    private static final int ROUNDS = 400;
    private static final double OFTEN = 0.15;
    private static final TunnelPolicy HQ = Policies.modern();
    private static final TunnelPolicy BRANCH =
            Policies.modernParts().name("branch").build();

    /** Installs two tunnels together, with calls that may not be made twice. */
    private static final class Installer implements AutoCloseable {

        private final EmbeddedEngine engine;
        private final FaultPlan faults;
        private final Map<RetryAdvice, Integer> followed = new EnumMap<>(RetryAdvice.class);
        private FilterSession session;
        private boolean mayHaveHappened;

        Installer(EmbeddedEngine engine, FaultPlan faults) {
            this.engine = engine;
            this.faults = faults;
            this.session = FaultyEngine.open(engine, faults);
        }

        void install() {
            for (boolean done = false; !done; ) {
                try {
                    done = isThere() || add();
                } catch (WfpException failure) {
                    follow(failure);
                }
            }
        }

        private boolean isThere() {
            return mayHaveHappened && session.find(HQ.providerContextKey()).isPresent();
        }

        private boolean add() {
            session.transaction(tunnels -> {
                tunnels.add(HQ);
                tunnels.add(BRANCH);
            });
            return true;
        }

        private void follow(WfpException failure) {
            followed.merge(failure.retryAdvice(), 1, Integer::sum);
            switch (failure.retryAdvice()) {
                case NONE -> throw failure;
                case CALL, TRANSACTION -> {
                    // The session is as good as before.
                }
                case SESSION -> reopen();
                case LOOK -> {
                    mayHaveHappened = true;
                    reopen();
                }
            }
        }

        private void reopen() {
            Exercise.refusal(session::close);
            session = FaultyEngine.open(engine, faults);
        }

        @Override
        public void close() {
            Exercise.refusal(session::close);
        }
    }

    /** All codes that are worth a retry, at every call; but no refusal of an abort, which leaves nothing to do but to close. */
    private static FaultPlan everythingThatPasses(long seed) {
        RandomFaults faults = FaultPlan.random(seed);
        Fault[] passing = ErrorTable.TABLE.all().stream()
                .map(ErrorCode::code)
                .filter(code -> advice(code) != RetryAdvice.NONE && advice(code) != RetryAdvice.LOOK)
                .map(Fault::failing)
                .toArray(Fault[]::new);
        for (EngineCall call : EngineCall.values()) {
            faults = faults.sometimes(OFTEN / 2, call, Fault.dyingBefore(), Fault.dyingAfter());
            if (call != EngineCall.ABORT_TRANSACTION) {
                faults = faults.sometimes(OFTEN, call, Fault.timingOut(), passing);
            }
        }
        return faults;
    }

    private static RetryAdvice advice(int code) {
        return new WfpException(code, "any").retryAdvice();
    }

    @Test
    void whoFollowsTheAdviceGetsThere() {
        Random random = Seeds.random();
        Map<RetryAdvice, Integer> followed = new EnumMap<>(RetryAdvice.class);
        for (int round = 0; round < ROUNDS; round++) {
            FaultPlan faults = everythingThatPasses(random.nextLong());
            try (EmbeddedEngine engine = FilterEngine.embedded();
                    Installer installer = new Installer(engine, faults)) {
                installer.install();
                assertEquals(List.of("branch", "hq"), installed(engine), faults::toString);
                installer.followed.forEach((advice, times) -> followed.merge(advice, times, Integer::sum));
            }
        }
        for (RetryAdvice advice : RetryAdvice.values()) {
            boolean met = followed.getOrDefault(advice, 0) > ROUNDS / 40;
            assertEquals(advice != RetryAdvice.NONE, met, followed::toString);
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.failing(ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING),
                Fault.failing(ErrorCodes.FWP_E_TXN_ABORTED),
                Fault.failing(ErrorCodes.FWP_E_SESSION_ABORTED),
                Fault.dyingBefore(),
                Fault.dyingAfter());
    }

    /** The fault hits each call of a program in turn. The program fails or succeeds as a whole and blocks no session. */
    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsEverHalf(Fault fault) {
        ScriptedFaults faults;
        int number = 0;
        do {
            faults = FaultPlan.scripted().nth(++number, fault);
            try (EmbeddedEngine engine = FilterEngine.embedded()) {
                installHeadOffice(engine);
                FilterSession session = FaultyEngine.open(engine, faults);
                boolean told = Exercise.refusal(() -> program(session)).isEmpty();
                Exercise.refusal(session::close);
                List<String> state = installed(engine);
                List<String> expected = told || (fault.equals(Fault.dyingAfter()) && state.size() > 1)
                        ? List.of("branch", "hq")
                        : List.of("hq");
                assertEquals(expected, state, "call " + number + " " + fault);
            }
        } while (faults.isUsedUp());
        assertTrue(number > 12, () -> "it makes more calls than that");
    }

    private static void installHeadOffice(EmbeddedEngine engine) {
        try (FilterSession session = engine.open()) {
            session.add(HQ);
        }
    }

    private static void program(FilterSession session) {
        session.transaction(tunnels -> {
            tunnels.addProvider(Exercise.PROVIDER);
            tunnels.replace(HQ);
            tunnels.ofAnyProvider()
                    .add(Policies.modernParts()
                            .name("branch")
                            .providerKey(Exercise.PROVIDER.key())
                            .build());
            try (Stream<InstalledTunnel> all = tunnels.tunnels()) {
                assertEquals(2, all.count());
            }
        });
    }

    private static List<String> installed(EmbeddedEngine engine) {
        try (FilterSession session = engine.open();
                Stream<InstalledTunnel> tunnels = session.tunnels()) {
            return tunnels.map(InstalledTunnel::name).sorted().toList();
        }
    }
}
