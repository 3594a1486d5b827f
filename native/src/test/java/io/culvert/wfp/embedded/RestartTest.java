package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
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
    private final EmbeddedEngine machine = EmbeddedEngine.builder()
            .startingByThemselves(startingByThemselves::contains)
            .build();

    @AfterEach
    void end() {
        machine.close();
    }

    @Test
    void persistentObjectsAreAndOthersAreNot() {
        try (FilterEngine engine = machine.open();
                FilterEngine trial = machine.open(SessionOptions.dynamicSession())) {
            engine.addProvider(Provider.of(PROVIDER, "owner").persistent());
            engine.add(persistent("kept").providerKey(PROVIDER).build());
            engine.add(Policies.modernParts().name("static").build());
            trial.add(Policies.modernParts().name("dynamic").build());
            assertEquals(Set.of("kept", "static", "dynamic"), names(engine));
            machine.restart();
        }
        try (FilterEngine engine = machine.open()) {
            assertEquals(Set.of("kept"), names(engine));
            assertEquals(
                    List.of("owner"), engine.providers().map(Provider::name).toList());
        }
    }

    @Test
    void whatItHoldsIsWholeAndHasItsNumber() {
        TunnelPolicy kept = persistent("kept").build();
        long id;
        try (FilterEngine engine = machine.open()) {
            engine.add(Policies.modern());
            engine.add(kept);
            id = engine.get(kept.providerContextKey()).providerContextId();
            engine.secure(
                    SecuredObject.providerContext(kept.providerContextKey()),
                    SecurityDescriptor.parse("D:(A;;GA;;;BA)"));
        }
        machine.restart();
        try (FilterEngine engine = machine.open()) {
            InstalledTunnel found = engine.get(kept.providerContextKey());
            assertEquals(List.of(), found.differencesFrom(kept));
            assertEquals(id, found.providerContextId());
            assertTrue(engine.securityDescriptor(SecuredObject.providerContext(kept.providerContextKey()))
                    .toSddl()
                    .endsWith("D:(A;;GA;;;BA)"));
            engine.add(Policies.modern());
            assertTrue(engine.get(Policies.modern().providerContextKey()).providerContextId() > id);
            engine.delete(kept.providerContextKey());
        }
        machine.restart();
        try (FilterEngine engine = machine.open()) {
            assertEquals(Set.of(), names(engine));
        }
    }

    @Test
    void whatAServiceThatDoesNotStartOwnsWaitsForAnotherDay() {
        try (FilterEngine engine = machine.open()) {
            engine.addProvider(Provider.of(PROVIDER, "owner").persistent().service("gateway"));
            engine.add(persistent("kept").providerKey(PROVIDER).build());
        }
        startingByThemselves.remove("gateway");
        machine.restart();
        try (FilterEngine engine = machine.open()) {
            assertEquals(Set.of(), names(engine));
            assertTrue(engine.findProvider(PROVIDER).isEmpty());
        }
        startingByThemselves.add("gateway");
        machine.restart();
        try (FilterEngine engine = machine.open()) {
            assertEquals(Set.of("kept"), names(engine));
        }
    }

    @Test
    void sessionsAreToldAndStillToBeClosed() {
        FilterEngine engine = machine.open();
        Stream<InstalledTunnel> listing = engine.tunnels();
        machine.restart();
        assertEquals("FWP_E_SESSION_ABORTED", refused(() -> names(engine)));
        assertEquals("FWP_E_SESSION_ABORTED", refused(engine::begin));
        assertEquals("FWP_E_SESSION_ABORTED", refused(() -> listing.forEach(tunnel -> {})));
        engine.close();
        assertEquals("ERROR_INVALID_HANDLE", refused(engine::begin));
    }

    /** Stopping waits for a listener that is at work, and the listener may want something of the engine. */
    @Test
    @Timeout(30)
    void aListenerMayOpenASessionWhileTheEngineStops() throws InterruptedException {
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        FilterEngine watcher = machine.open();
        watcher.onTunnelChange(change -> {
            listening.countDown();
            await(stopping);
            try {
                machine.open().close();
            } catch (WfpException stopped) {
                assertEquals("EPT_S_NOT_REGISTERED", stopped.symbol());
            }
            told.countDown();
        });
        try (FilterEngine engine = machine.open()) {
            engine.add(Policies.modern());
        }
        await(listening);
        Thread stopper = new Thread(machine::restart);
        stopper.start();
        while (stopper.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        await(told);
        stopper.join();
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
        machine.close();
        assertEquals("EPT_S_NOT_REGISTERED", refused(machine::open));
        assertThrows(IllegalStateException.class, machine::restart);
    }

    private static String refused(Runnable call) {
        return assertThrows(WfpException.class, call::run).symbol();
    }

    private static TunnelPolicy.Builder persistent(String name) {
        return Policies.modernParts().name(name).lifetime(ObjectLifetime.PERSISTENT);
    }

    private static Set<String> names(FilterEngine engine) {
        try (Stream<InstalledTunnel> tunnels = engine.tunnels()) {
            return tunnels.map(InstalledTunnel::name).collect(Collectors.toSet());
        }
    }
}
