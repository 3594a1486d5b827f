package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The operations and transactions of every filtering engine. */
abstract class EngineContract extends ReadBackContract {

    static final Provider PROVIDER = Provider.of(Policies.SAMPLE_PROVIDER, "sample provider");
    static final UUID NO_SESSION = UUID.fromString("00000000-0000-4000-8000-00000000abcd");

    @Test
    void deletedIsGone() {
        engine.add(policy);
        engine.delete(key);
        assertEquals(Optional.empty(), engine.find(key));
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> engine.get(key));
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> engine.delete(key));
        assertDoesNotThrow(() -> engine.add(policy), "its main-mode context must be gone as well");
    }

    @Test
    void refusesAKeyInUse() {
        engine.add(policy);
        WfpException refusal = assertRefused("FWP_E_ALREADY_EXISTS", () -> engine.add(policy));
        assertEquals(Optional.of(Place.of("tunnel 'hq' (" + key + ")")), refusal.element());
        assertEquals("FwpmIPsecTunnelAdd1", refusal.call());
        assertEquals(List.of(), engine.get(key).differencesFrom(policy));
    }

    @Test
    void refusesAnUnknownKey() {
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> engine.get(NO_SESSION));
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> engine.delete(NO_SESSION));
        assertEquals(Optional.empty(), engine.find(NO_SESSION));
    }

    @Test
    void refusesAProviderThatIsNotThere() {
        TunnelPolicy owned = Policies.microsoftSample();
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.ofAnyProvider().add(owned));
        assertEquals(Optional.empty(), engine.find(owned.providerContextKey()));
        engine.addProvider(PROVIDER);
        engine.ofAnyProvider().add(owned);
        assertRefused("FWP_E_IN_USE", () -> engine.deleteProvider(PROVIDER.key()));
        engine.ofAnyProvider().delete(owned.providerContextKey());
        engine.deleteProvider(PROVIDER.key());
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.deleteProvider(PROVIDER.key()));
    }

    @Test
    void refusesAProviderTwice() {
        engine.addProvider(PROVIDER);
        assertRefused("FWP_E_ALREADY_EXISTS", () -> engine.addProvider(PROVIDER));
        engine.deleteProvider(PROVIDER.key());
    }

    @Test
    void aTransactionHappensWhole() {
        TunnelPolicy second = Policies.modernParts().name("second").build();
        engine.transaction(tunnels -> {
            tunnels.add(policy);
            tunnels.add(second);
            assertTrue(tunnels.find(key).isPresent(), "sees its own changes");
        });
        assertTrue(engine.find(key).isPresent());
        assertTrue(engine.find(second.providerContextKey()).isPresent());
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        engine.add(policy);
        TunnelPolicy second = Policies.modernParts().name("second").build();
        IllegalStateException failure = new IllegalStateException("on purpose");
        Executable failing = () -> engine.transaction(tunnels -> {
            tunnels.delete(key);
            tunnels.addProvider(PROVIDER);
            tunnels.add(second);
            throw failure;
        });
        assertEquals(failure, assertThrows(IllegalStateException.class, failing));
        assertEquals(List.of(), engine.get(key).differencesFrom(policy));
        assertEquals(Optional.empty(), engine.find(second.providerContextKey()));
        engine.addProvider(PROVIDER);
    }

    @Test
    void aRefusalInsideDoesNotEndATransaction() {
        engine.transaction(tunnels -> {
            tunnels.add(policy);
            assertRefused("FWP_E_ALREADY_EXISTS", () -> tunnels.add(policy));
            tunnels.delete(key);
            tunnels.add(policy);
        });
        assertTrue(engine.find(key).isPresent());
    }

    @Test
    void aReadOnlyTransactionWritesNothing() {
        engine.add(policy);
        boolean found = engine.readOnlyTransaction(tunnels -> tunnels.find(key).isPresent());
        assertTrue(found);
        engine.readOnlyTransaction(tunnels -> {
            assertRefused("FWP_E_INCOMPATIBLE_TXN", () -> engine.delete(key));
            assertRefused(
                    "FWP_E_INCOMPATIBLE_TXN",
                    () -> engine.add(Policies.modernParts().name("second").build()));
            assertRefused("FWP_E_INCOMPATIBLE_TXN", () -> engine.addProvider(PROVIDER));
            // A dynamic language may call methods that the declared type does not have.
            IllegalStateException refusal =
                    assertThrows(IllegalStateException.class, () -> ((TunnelWriter) tunnels).add(policy));
            assertTrue(refusal.getMessage().startsWith("this transaction is read-only: call transaction(...)"));
            return tunnels.get(key);
        });
        assertEquals(List.of(), engine.get(key).differencesFrom(policy));
    }

    @Test
    void oneTransactionAtATime() {
        engine.transaction(tunnels -> {
            assertRefused("FWP_E_TXN_IN_PROGRESS", () -> engine.transaction(inner -> inner.add(policy)));
            assertRefused("FWP_E_TXN_IN_PROGRESS", () -> engine.readOnlyTransaction(inner -> inner.find(key)));
            tunnels.add(policy);
        });
        assertTrue(engine.find(key).isPresent());
    }

    @Test
    void endingWithoutBeginningIsRefused() {
        NativeSession session = engine.nativeSession();
        assertRefused("FWP_E_NO_TXN_IN_PROGRESS", session::commitTransaction);
        assertRefused("FWP_E_NO_TXN_IN_PROGRESS", session::abortTransaction);
        session.beginTransaction(TransactionMode.READ_WRITE);
        session.commitTransaction();
        assertRefused("FWP_E_NO_TXN_IN_PROGRESS", session::commitTransaction);
    }

    @Test
    void anAbortedTransactionLeavesNothing() {
        NativeSession session = engine.nativeSession();
        session.beginTransaction(TransactionMode.READ_WRITE);
        engine.add(policy);
        session.abortTransaction();
        assertEquals(Optional.empty(), engine.find(key));
    }

    @Test
    void whatATransactionHandsOutEndsWithIt() {
        TunnelWriter[] kept = new TunnelWriter[1];
        engine.transaction(tunnels -> kept[0] = tunnels);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> kept[0].add(policy));
        assertTrue(String.valueOf(refusal.getMessage()).contains("transaction"));
        assertEquals(Optional.empty(), engine.find(key));
    }

    @Test
    void aTransactionHasAResult() {
        Optional<InstalledTunnel> found = engine.transactionResult(tunnels -> {
            tunnels.add(policy);
            return tunnels.find(key);
        });
        assertTrue(found.isPresent());
    }

    @Test
    void theContextsOfATunnelStayWithIt() {
        engine.add(policy);
        NativeSession session = engine.nativeSession();
        assertRefused("FWP_E_IN_USE", () -> session.deleteProviderContext(policy.mainModeContextKey()));
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> session.deleteTunnel(policy.mainModeContextKey()));
        assertEquals(List.of(), engine.get(key).differencesFrom(policy));
    }

    @Test
    void aClosedEngineRefusesEverything() {
        engine.close();
        engine.close();
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.add(policy));
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.get(key));
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.delete(key));
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.addProvider(PROVIDER));
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.transaction(tunnels -> {}));
        assertRefused("ERROR_INVALID_HANDLE", () -> engine.nativeSession().commitTransaction());
    }

    @Test
    void refusesNullAtOnce() {
        assertThrows(NullPointerException.class, () -> engine.add(null));
        assertThrows(NullPointerException.class, () -> engine.delete(null));
        assertThrows(NullPointerException.class, () -> engine.get(null));
        assertThrows(NullPointerException.class, () -> engine.transaction(null));
    }

    static WfpException assertRefused(String symbol, Executable call) {
        WfpException refusal = assertThrows(WfpException.class, call);
        assertEquals(symbol, refusal.symbol());
        return refusal;
    }
}
