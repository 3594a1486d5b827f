package io.culvert.wfp.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.ReadTransaction;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Pages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When something fails and then its cleaning up fails: what failed first is seen, and nothing is left half done or open. */
class FirstFailureTest {

    private static final int REFUSED = ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING;

    private final TunnelPolicy policy = Policies.modern();
    private final TunnelPolicy another = Policies.modernParts().name("branch").build();
    private final ScriptedFaults faults = FaultPlan.scripted();
    private final EmbeddedEngine engine = FilterEngine.embedded();
    private final FilterSession session = FaultyEngine.open(engine, faults);
    private final FilterSession witness = engine.open();

    @AfterEach
    void close() {
        session.close();
        witness.close();
        engine.close();
    }

    private List<String> installed() {
        try (Stream<InstalledTunnel> tunnels = witness.tunnels()) {
            return tunnels.map(InstalledTunnel::name).sorted().toList();
        }
    }

    @Test
    void aCommitThatDiesAfterItHappenedHasHappened() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter());
        WfpException failure = assertThrows(WfpException.class, this::addBoth);
        assertEquals("RPC_S_CALL_FAILED", failure.symbol());
        assertEquals(List.of("branch", "hq"), installed());
    }

    @Test
    void aCommitThatDiesBeforeHasNot() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingBefore());
        WfpException failure = assertThrows(WfpException.class, this::addBoth);
        assertEquals("RPC_S_CALL_FAILED", failure.symbol());
        assertEquals(List.of(), installed());
    }

    private void addBoth() {
        session.transaction(tunnels -> {
            tunnels.add(policy);
            tunnels.add(another);
        });
    }

    static Stream<Fault> deaths() {
        return Stream.of(Fault.dyingBefore(), Fault.dyingAfter());
    }

    /** An add that is part of a transaction goes with it, whether it had happened or not. */
    @ParameterizedTest
    @MethodSource("deaths")
    void anAddThatDiesInATransactionIsNotThere(Fault death) {
        faults.nth(2, EngineCall.ADD_TUNNEL, death);
        WfpException failure = assertThrows(WfpException.class, this::addBoth);
        assertEquals("RPC_S_CALL_FAILED", failure.symbol());
        assertEquals("FwpmIPsecTunnelAdd1", failure.call());
        assertEquals("FWP_E_SESSION_ABORTED", ((WfpException) failure.getSuppressed()[0]).symbol());
        assertEquals(List.of(), installed());
    }

    @Test
    void whatTheWorkThrowsIsSeenThoughTheSessionIsDead() {
        IllegalStateException own = new IllegalStateException("of the program");
        faults.next(EngineCall.ADD_TUNNEL, Fault.dyingAfter());
        Exception seen = assertThrows(
                IllegalStateException.class,
                () -> session.transaction(tunnels -> {
                    Exercise.refusal(() -> tunnels.add(policy));
                    throw own;
                }));
        assertSame(own, seen);
        assertEquals(List.of(), installed());
    }

    @Test
    void anAbortThatIsRefusedDoesNotHideWhy() {
        faults.next(EngineCall.ADD_TUNNEL, Fault.failing(REFUSED));
        faults.next(EngineCall.ABORT_TRANSACTION, Fault.timingOut());
        WfpException failure = assertThrows(WfpException.class, this::addBoth);
        assertEquals(REFUSED, failure.code());
        assertEquals("FWP_E_TIMEOUT", ((WfpException) failure.getSuppressed()[0]).symbol());
    }

    /** A refused call does not end a transaction; what comes next must not go into it. */
    @Test
    void aRefusedCommitLeavesNoTransaction() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.failing(REFUSED));
        assertEquals(REFUSED, assertThrows(WfpException.class, this::addBoth).code());
        session.add(another);
        assertEquals(List.of("branch"), installed());
    }

    @Test
    void norDoesOneOfATransactionThatWasBegunByHand() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.failing(REFUSED));
        try (WriteTransaction change = session.begin()) {
            change.add(policy);
            assertEquals(
                    REFUSED, assertThrows(WfpException.class, change::commit).code());
        }
        session.add(another);
        assertEquals(List.of("branch"), installed());
    }

    /** It is gone already; that this is so is nothing to tell. */
    @Test
    void aCommitThatTheEngineAbortedIsToldOnce() {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.failing(ErrorCodes.FWP_E_TXN_ABORTED));
        WfpException failure = assertThrows(WfpException.class, this::addBoth);
        assertEquals("FWP_E_TXN_ABORTED", failure.symbol());
        assertEquals(0, failure.getSuppressed().length);
        addBoth();
        assertEquals(List.of("branch", "hq"), installed());
    }

    @Test
    void pagesThatCannotBeEndedDoNotKeepATransactionOpen() {
        faults.next(EngineCall.END_PROVIDER_CONTEXTS, Fault.failing(REFUSED));
        ReadTransaction look = session.beginReadOnly();
        look.tunnelPages();
        assertEquals(REFUSED, assertThrows(WfpException.class, look::close).code());
        witness.add(policy);
        session.add(another);
        assertEquals(List.of("branch", "hq"), installed());
    }

    /** Three types of tunnels are enumerated; the third fails, and so does ending the first. */
    @Test
    void anEnumerationThatFailsHalfwayIsToldFirst() {
        faults.nth(3, EngineCall.ENUMERATE_PROVIDER_CONTEXTS, Fault.timingOut());
        faults.next(EngineCall.END_PROVIDER_CONTEXTS, Fault.failing(REFUSED));
        WfpException failure = assertThrows(WfpException.class, session::tunnelPages);
        assertEquals("FWP_E_TIMEOUT", failure.symbol());
        assertEquals(REFUSED, ((WfpException) failure.getSuppressed()[0]).code());
        assertTrue(faults.isUsedUp());
        addBoth();
        try (Pages<InstalledTunnel> pages = session.tunnelPages()) {
            assertEquals(2, pages.next(10).size());
        }
    }

    @Test
    void aSubscriptionThatFailsHalfwayIsToldFirst() {
        faults.nth(3, EngineCall.SUBSCRIBE_PROVIDER_CONTEXTS, Fault.timingOut());
        faults.next(EngineCall.UNSUBSCRIBE_PROVIDER_CONTEXTS, Fault.failing(REFUSED));
        WfpException failure = assertThrows(WfpException.class, () -> session.onTunnelChange(change -> {}));
        assertEquals("FWP_E_TIMEOUT", failure.symbol());
        assertEquals(REFUSED, ((WfpException) failure.getSuppressed()[0]).code());
    }

    /** A replacement is both or none. */
    @ParameterizedTest
    @MethodSource("deaths")
    void aReplacementIsNeverHalf(Fault death) {
        witness.add(policy);
        TunnelPolicy changed = Policies.modernParts().description("changed").build();
        faults.next(EngineCall.ADD_TUNNEL, death);
        assertThrows(WfpException.class, () -> session.replace(changed));
        assertEquals(List.of(), witness.get(policy.providerContextKey()).differencesFrom(policy));
    }

    /** Outside a transaction an add is one of its own. */
    @Test
    void anAddAloneThatDiesAfterItHappenedIsThere() {
        faults.next(EngineCall.ADD_TUNNEL, Fault.dyingAfter());
        WfpException failure = assertThrows(WfpException.class, () -> session.add(policy));
        assertEquals(
                "tunnel 'hq' (" + policy.providerContextKey() + ")",
                failure.element().map(Place::toString).orElse(""));
        assertEquals(List.of("hq"), installed());
    }
}
