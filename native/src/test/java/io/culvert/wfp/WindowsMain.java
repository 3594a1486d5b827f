package io.culvert.wfp;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.testing.Policies;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The main job on the engine of Windows, as a program without JUnit: installs, reads back, removes. */
public final class WindowsMain {

    private WindowsMain() {}

    /**
     * Ends with an exception if anything is not as it should be.
     *
     * @param args none
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public static void main(String[] args) throws InterruptedException {
        try (FilterSession session = FilterEngine.windows().open()) {
            session.addProvider(EngineContract.PROVIDER);
            for (TunnelPolicy policy :
                    List.of(Policies.microsoftSample(), Policies.microsoftSampleOverIpv6(), Policies.modern())) {
                session.ofAnyProvider().add(policy);
                System.out.println(policy.name() + ": installed");
                List<Difference> differences =
                        session.get(policy.providerContextKey()).differencesFrom(policy);
                require(differences.isEmpty(), "read back: differs in " + differences);
                System.out.println(policy.name() + ": read back: equal");
                require(
                        session.tunnels().map(InstalledTunnel::name).toList().equals(List.of(policy.name())),
                        "listed otherwise");
                session.ofAnyProvider().delete(policy.providerContextKey());
                require(session.find(policy.providerContextKey()).isEmpty(), "still there");
                System.out.println(policy.name() + ": removed");
            }
            session.deleteProvider(EngineContract.PROVIDER.key());
            watch(session);
        }
        require(RecordingEngine.objects() == 0 && RecordingEngine.liveBlocks() == 0, "something was left behind");
        System.out.println("on Java " + Runtime.version().feature() + ", " + System.getProperty("os.name"));
    }

    /** A call of the engine's into this program. */
    private static void watch(FilterSession session) throws InterruptedException {
        BlockingQueue<ObjectChange> told = new LinkedBlockingQueue<>();
        Subscription subscription = session.onProviderChange(told::add);
        try (FilterSession other = FilterEngine.windows().open(SessionOptions.dynamicSession())) {
            other.addProvider(EngineContract.PROVIDER);
            ObjectChange change = told.poll(1, TimeUnit.MINUTES);
            require(change != null && change.key().equals(EngineContract.PROVIDER.key()), "told of " + change);
            System.out.println("provider: told of");
        } finally {
            subscription.close();
        }
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalStateException(otherwise);
        }
    }
}
