package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.FaultPlan;
import io.culvert.wfp.faults.FaultyEngine;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.jna.WindowsSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults between a program and an engine behind {@code fwpuclnt.dll}. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsFaultsTest {

    private final TunnelPolicy policy = Policies.modern();
    private final ScriptedFaults faults = FaultPlan.scripted();

    @BeforeEach
    void empty() {
        RecordingEngine.reset();
    }

    private FilterSession open() {
        return FilterSession.over(FaultyEngine.over(WindowsSession.open(SessionOptions.staticSession()), faults));
    }

    static Stream<Fault> deaths() {
        return Stream.of(Fault.dyingBefore(), Fault.dyingAfter());
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void aCommitThatDies(Fault death) {
        faults.next(EngineCall.COMMIT_TRANSACTION, death);
        try (FilterSession session = open()) {
            assertRefused("RPC_S_CALL_FAILED", () -> session.transaction(tunnels -> tunnels.add(policy)));
            assertRefused("FWP_E_SESSION_ABORTED", () -> session.find(policy.providerContextKey()));
        }
        try (FilterSession another = open()) {
            assertEquals(
                    death.equals(Fault.dyingAfter()),
                    another.find(policy.providerContextKey()).isPresent());
            another.replace(policy);
            assertEquals(List.of(), another.get(policy.providerContextKey()).differencesFrom(policy));
        }
        assertEquals(0, RecordingEngine.liveBlocks());
    }

    @Test
    void aCommitThatIsRefusedLeavesNoTransaction() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.timingOut());
        try (FilterSession session = open()) {
            assertRefused("FWP_E_TIMEOUT", () -> session.transaction(tunnels -> tunnels.add(policy)));
            assertFalse(session.find(policy.providerContextKey()).isPresent());
            session.transaction(tunnels -> tunnels.add(policy));
        }
    }
}
