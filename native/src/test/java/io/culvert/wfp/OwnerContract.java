package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.error.NotOwnerException;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A session changes the tunnels of its owner and no others, on each engine. */
abstract class OwnerContract extends SharedEngineContract {

    private final TunnelPolicy owned = ownedBy(PROVIDER, "owned");
    private final TunnelPolicy others = ownedBy(OTHER_PROVIDER, "others");

    OwnerContract(Machine machine) {
        super(machine);
    }

    private FilterSession ofProvider() {
        return another(SessionOptions.staticSession().owner(PROVIDER));
    }

    private static NotOwnerException assertNotOwner(Runnable change) {
        return assertThrows(NotOwnerException.class, change::run);
    }

    @Test
    void firstTunnelAddsTheMissingProvider() {
        FilterSession session = ofProvider();
        assertEquals(Optional.of(PROVIDER), session.owner());
        assertTrue(session.findProvider(PROVIDER.key()).isEmpty());
        session.add(owned);
        assertEquals(PROVIDER, session.getProvider(PROVIDER.key()));
        assertThere(session, owned);
        session.add(ownedBy(PROVIDER, "second"));
    }

    @Test
    void missingProviderIsAddedInTheTransaction() {
        FilterSession session = ofProvider();
        assertThrows(
                ArithmeticException.class,
                () -> session.transaction(tunnels -> {
                    tunnels.add(owned);
                    throw new ArithmeticException("stop");
                }));
        assertTrue(session.findProvider(PROVIDER.key()).isEmpty());
        session.transaction(tunnels -> tunnels.add(owned));
        assertThere(engine, owned);
    }

    @Test
    void sessionWithoutOwnerAddsNoProvider() {
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.ofAnyProvider().add(owned));
        assertRefused(
                "FWP_E_PROVIDER_NOT_FOUND", () -> ofProvider().ofAnyProvider().add(others));
    }

    @Test
    void policyOfAnotherOwnerIsRefused() {
        FilterSession session = ofProvider();
        session.addProvider(OTHER_PROVIDER);
        for (TunnelPolicy foreign : new TunnelPolicy[] {others, policy}) {
            for (Consumer<TunnelWriter> change :
                    List.<Consumer<TunnelWriter>>of(to -> to.add(foreign), to -> to.replace(foreign))) {
                assertNotOwner(() -> change.accept(session));
                assertNotOwner(() -> session.transaction(change));
            }
            assertGone(engine, foreign);
        }
        NotOwnerException refusal = assertNotOwner(() -> session.add(others));
        assertEquals("tunnel 'others' > provider", refusal.place().toString());
        assertEquals(Optional.of(OTHER_PROVIDER.key()), refusal.provider());
        assertEquals(Optional.of(PROVIDER.key()), refusal.owner());
        assertNotOwner(() -> engine.add(owned));
    }

    @Test
    void installedTunnelOfAnotherOwnerStays() {
        engine.addProvider(OTHER_PROVIDER);
        engine.ofAnyProvider().add(others);
        engine.add(policy);
        FilterSession session = ofProvider();
        for (TunnelPolicy foreign : new TunnelPolicy[] {others, policy}) {
            UUID key = foreign.providerContextKey();
            assertNotOwner(() -> session.delete(key));
            assertNotOwner(() -> session.transaction(tunnels -> tunnels.delete(key)));
            TunnelPolicy taking =
                    TunnelPolicy.builder().from(owned).providerContextKey(key).build();
            assertNotOwner(() -> session.replace(taking));
            assertThere(engine, foreign);
        }
        assertNotOwner(() -> engine.delete(others.providerContextKey()));
        try (WriteTransaction change = session.begin()) {
            assertNotOwner(() -> change.delete(others.providerContextKey()));
            change.ofAnyProvider().delete(others.providerContextKey());
            change.commit();
        }
        session.ofAnyProvider().delete(key);
        assertEquals(0, engine.tunnels().count());
    }

    @Test
    void tunnelsOfAnyProviderEndWithTheirTransaction() {
        TunnelWriter[] kept = new TunnelWriter[1];
        engine.transaction(tunnels -> kept[0] = tunnels.ofAnyProvider());
        assertThrows(IllegalStateException.class, () -> kept[0].add(policy));
    }

    @Test
    void replaceReturnsTheReplacedTunnel() {
        FilterSession session = ofProvider();
        assertTrue(session.replace(owned).isEmpty());
        TunnelPolicy revised =
                TunnelPolicy.builder().from(owned).description("revised").build();
        InstalledTunnel replaced = session.replace(revised).orElseThrow();
        assertEquals(owned.description(), replaced.description());
        assertThere(session, revised);
    }

    @Test
    void refusedDuplicateNamesTheTunnelInPlace() {
        FilterSession session = ofProvider();
        session.add(owned);
        TunnelPolicy duplicate = TunnelPolicy.builder()
                .from(ownedBy(PROVIDER, "copy"))
                .providerContextKey(owned.providerContextKey())
                .build();
        WfpException refusal = assertThrows(WfpException.class, () -> session.add(duplicate));
        assertEquals("FWP_E_ALREADY_EXISTS", refusal.symbol());
        String message = refusal.getMessage();
        assertTrue(
                message.contains("installed tunnel 'owned' of provider " + PROVIDER.key()
                        + ", from 203.0.113.1 to 198.51.100.7"),
                message);
        assertFalse(message.contains("replace"), message);
        assertThere(session, owned);
    }
}
