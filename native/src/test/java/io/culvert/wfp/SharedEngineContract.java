package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** Sessions with one engine, for contracts that need several. What a test opens is closed when it is over. */
@Timeout(300)
abstract class SharedEngineContract {

    static final Provider PROVIDER = Provider.of(Policies.SAMPLE_PROVIDER, "sample provider");
    static final Provider OTHER_PROVIDER =
            Provider.of(UUID.fromString("00000000-0000-4000-8000-00000000cafe"), "other provider");
    static final UUID NO_SESSION = UUID.fromString("00000000-0000-4000-8000-00000000abcd");

    final TunnelPolicy policy = Policies.modern();
    final UUID key = policy.providerContextKey();
    final Machine machine;
    private final List<FilterSession> sessions = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    FilterSession engine;

    SharedEngineContract(Machine machine) {
        this.machine = machine;
    }

    @BeforeEach
    void openSession() {
        engine = another();
    }

    @AfterEach
    void closeSessions() {
        threads.shutdownNow();
        try {
            machine.assertNothingIsHeld();
        } finally {
            sessions.forEach(FilterSession::close);
            machine.close();
        }
    }

    final FilterSession another(SessionOptions options) {
        FilterSession session = machine.open(options);
        sessions.add(session);
        return session;
    }

    final FilterSession another() {
        return another(SessionOptions.staticSession());
    }

    final FilterSession dynamic() {
        return another(SessionOptions.dynamicSession());
    }

    final ExecutorService threads() {
        return threads;
    }

    static TunnelPolicy named(String name) {
        return Policies.modernParts().name(name).build();
    }

    static TunnelPolicy ownedBy(Provider provider, String name) {
        return Policies.modernParts().name(name).providerKey(provider.key()).build();
    }

    static TunnelPolicy persistent(TunnelPolicy policy) {
        return TunnelPolicy.builder()
                .from(policy)
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
    }

    static void assertThere(FilterSession engine, TunnelPolicy policy) {
        assertEquals(List.of(), engine.get(policy.providerContextKey()).differencesFrom(policy));
    }

    static void assertGone(FilterSession engine, TunnelPolicy policy) {
        assertEquals(Optional.empty(), engine.find(policy.providerContextKey()));
    }
}
