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

/** The engine of one test, and what the test was given of it. */
final class TestEngine implements AutoCloseable {

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

    /** Empty if it goes by the time of the machine. */
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

    /** The sessions go with the engine; a fault that is planned for their closing is of no interest any more. */
    @Override
    public void close() {
        engine.close();
    }
}
