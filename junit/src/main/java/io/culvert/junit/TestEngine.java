package io.culvert.junit;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.faults.FaultPlan;
import io.culvert.wfp.faults.FaultyEngine;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The engine of one test, and the sessions that the test received.
 *
 * <p>Stores of JUnit before 5.13 close a {@code CloseableResource} only. Later ones deprecate the type, and
 * close each {@code AutoCloseable}.
 */
@SuppressWarnings("deprecation")
final class TestEngine implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private final EngineClock clock;
    private final EmbeddedEngine engine;
    private final ScriptedFaults faults = FaultPlan.scripted();
    private final List<NativeSession> sessions = new ArrayList<>();

    TestEngine(EngineOptions options) {
        this.clock = options.time().clock();
        this.engine = EmbeddedEngine.builder()
                .abi(options.abi())
                .clock(clock)
                .startingByThemselves(
                        service -> !options.servicesStartedByHand().contains(service))
                .build();
    }

    EmbeddedEngine engine() {
        return engine;
    }

    ScriptedFaults faults() {
        return faults;
    }

    /** Empty if the engine uses the clock of the computer. */
    Optional<ManualClock> clock() {
        return clock instanceof ManualClock manual ? Optional.of(manual) : Optional.empty();
    }

    FilterSession open() {
        return FilterSession.over(openSession());
    }

    NativeSession openSession() {
        NativeSession session = FaultyEngine.over(engine.openSession(SessionOptions.staticSession()), faults);
        sessions.add(session);
        return session;
    }

    /** Closing the engine ends its sessions, without faults that are planned for their closing. */
    @Override
    public void close() {
        engine.close();
    }
}
