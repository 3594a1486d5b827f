package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is there after the engine was stopped and started again. */
class RestartTest {

    private static final UUID PROVIDER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private final Set<String> startingByThemselves = new TreeSet<>(Set.of("gateway"));
    private final EmbeddedEngine engine = EmbeddedEngine.builder()
            .startingByThemselves(startingByThemselves::contains)
            .build();

    @AfterEach
    void end() {
        engine.close();
    }

    @Test
    void persistentObjectsAreAndOthersAreNot() {
        try (FilterSession session = engine.open();
                FilterSession trial = engine.open(SessionOptions.dynamicSession())) {
            session.addProvider(Provider.of(PROVIDER, "owner").persistent());
            session.ofAnyProvider().add(persistent("kept").providerKey(PROVIDER).build());
            session.add(Policies.modernParts().name("static").build());
            trial.add(Policies.modernParts().name("dynamic").build());
            assertEquals(Set.of("kept", "static", "dynamic"), names(session));
            engine.restart();
        }
        try (FilterSession session = engine.open()) {
            assertEquals(Set.of("kept"), names(session));
            assertEquals(
                    List.of("owner"), session.providers().map(Provider::name).toList());
        }
    }

    @Test
    void whatItHoldsIsWholeAndHasItsNumber() {
        TunnelPolicy kept = persistent("kept").build();
        long id;
        try (FilterSession session = engine.open()) {
            session.add(Policies.modern());
            session.add(kept);
            id = session.get(kept.providerContextKey()).providerContextId();
            session.secure(
                    SecuredObject.providerContext(kept.providerContextKey()),
                    SecurityDescriptor.parse("D:(A;;GA;;;BA)"));
        }
        engine.restart();
        try (FilterSession session = engine.open()) {
            InstalledTunnel found = session.get(kept.providerContextKey());
            assertEquals(List.of(), found.differencesFrom(kept));
            assertEquals(id, found.providerContextId());
            assertTrue(session.securityDescriptor(SecuredObject.providerContext(kept.providerContextKey()))
                    .toSddl()
                    .endsWith("D:(A;;GA;;;BA)"));
            session.add(Policies.modern());
            assertTrue(session.get(Policies.modern().providerContextKey()).providerContextId() > id);
            session.delete(kept.providerContextKey());
        }
        engine.restart();
        try (FilterSession session = engine.open()) {
            assertEquals(Set.of(), names(session));
        }
    }

    @Test
    void whatAServiceThatDoesNotStartOwnsWaitsForAnotherDay() {
        try (FilterSession session = engine.open()) {
            session.addProvider(Provider.of(PROVIDER, "owner").persistent().service("gateway"));
            session.ofAnyProvider().add(persistent("kept").providerKey(PROVIDER).build());
        }
        startingByThemselves.remove("gateway");
        engine.restart();
        try (FilterSession session = engine.open()) {
            assertEquals(Set.of(), names(session));
            assertTrue(session.findProvider(PROVIDER).isEmpty());
        }
        startingByThemselves.add("gateway");
        engine.restart();
        try (FilterSession session = engine.open()) {
            assertEquals(Set.of("kept"), names(session));
        }
    }

    @Test
    void sessionsAreToldAndStillToBeClosed() {
        FilterSession session = engine.open();
        Stream<InstalledTunnel> listing = session.tunnels();
        engine.restart();
        assertEquals("FWP_E_SESSION_ABORTED", refused(() -> names(session)));
        assertEquals("FWP_E_SESSION_ABORTED", refused(session::begin));
        assertEquals("FWP_E_SESSION_ABORTED", refused(() -> listing.forEach(tunnel -> {})));
        session.close();
        assertEquals("ERROR_INVALID_HANDLE", refused(session::begin));
    }

    /** A restart does not wait for a listener that is at work, which may then use the engine that was started. */
    @Test
    @Timeout(30)
    void aListenerMayOpenASessionAfterTheRestart() {
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch restarted = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        FilterSession watcher = engine.open();
        watcher.onTunnelChange(change -> {
            listening.countDown();
            await(restarted);
            engine.open().close();
            told.countDown();
        });
        try (FilterSession session = engine.open()) {
            session.add(Policies.modern());
        }
        await(listening);
        engine.restart();
        restarted.countDown();
        await(told);
        watcher.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClosedEngineOpensNothing() {
        engine.close();
        assertEquals("EPT_S_NOT_REGISTERED", refused(engine::open));
        assertThrows(IllegalStateException.class, engine::restart);
    }

    private static String refused(Runnable call) {
        return assertThrows(WfpException.class, call::run).symbol();
    }

    private static TunnelPolicy.Builder persistent(String name) {
        return Policies.modernParts().name(name).lifetime(ObjectLifetime.PERSISTENT);
    }

    private static Set<String> names(FilterSession session) {
        try (Stream<InstalledTunnel> tunnels = session.tunnels()) {
            return tunnels.map(InstalledTunnel::name).collect(Collectors.toSet());
        }
    }
}
