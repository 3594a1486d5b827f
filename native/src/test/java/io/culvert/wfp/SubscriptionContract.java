package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whom every engine tells of what. The listening session is {@link #engine}, {@link #other} makes the changes. */
abstract class SubscriptionContract extends SubscriptionEndContract {

    SubscriptionContract(Machine machine) {
        super(machine);
    }

    @Test
    void otherSessionsChangesAreToldOneAfterAnother() throws InterruptedException {
        try (Subscription subscription = engine.onTunnelChange(told::add)) {
            assertNotNull(subscription);
            List<TunnelPolicy> policies = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                TunnelPolicy next = named("tunnel " + i);
                policies.add(next);
                other.add(next);
                long id = other.get(next.providerContextKey()).providerContextId();
                assertEquals(
                        new ObjectChangeValue(ChangeType.ADDED, next.providerContextKey(), id),
                        told.poll(SECONDS, TimeUnit.SECONDS));
            }
            other.transaction(tunnels -> policies.forEach(each -> tunnels.delete(each.providerContextKey())));
            for (TunnelPolicy each : policies) {
                assertTold(ChangeType.DELETED, each.providerContextKey());
            }
            assertNothingElseIsTold();
        }
    }

    @Test
    void ownChangesAreNotTold() throws InterruptedException {
        try (Subscription subscription = engine.onTunnelChange(told::add)) {
            assertNotNull(subscription);
            engine.add(policy);
            engine.replace(policy);
            engine.delete(key);
            assertNothingElseIsTold();
        }
    }

    @Test
    void whatIsNotCommittedIsNotTold() throws InterruptedException {
        try (Subscription subscription = engine.onTunnelChange(told::add)) {
            assertNotNull(subscription);
            try (WriteTransaction change = other.begin()) {
                change.add(policy);
            }
            assertRefused(
                    "FWP_E_PROVIDER_NOT_FOUND", () -> other.ofAnyProvider().add(ownedBy(PROVIDER, "refused")));
            try (WriteTransaction change = other.begin()) {
                change.add(policy);
                change.add(named("second"));
                change.delete(key);
                change.add(policy);
                assertTrue(told.isEmpty());
                change.commit();
            }
            assertTold(ChangeType.ADDED, key);
            assertTold(ChangeType.ADDED, named("second").providerContextKey());
            assertTold(ChangeType.DELETED, key);
            assertTold(ChangeType.ADDED, key);
            assertNothingElseIsTold();
        }
    }

    @Test
    void anObjectThatIsSecuredIsTheSame() throws InterruptedException {
        engine.add(policy);
        try (Subscription subscription = engine.onTunnelChange(told::add)) {
            assertNotNull(subscription);
            other.secure(SecuredObject.providerContext(key), SecurityDescriptor.parse("O:BA"));
            assertNothingElseIsTold();
            other.replace(policy);
            assertTold(ChangeType.DELETED, key);
            assertTold(ChangeType.ADDED, key);
        }
    }

    @Test
    void providersAreToldToWhoAsksForThem() throws InterruptedException {
        try (Subscription providers = engine.onProviderChange(told::add)) {
            assertNotNull(providers);
            other.add(policy);
            other.addProvider(PROVIDER);
            assertEquals(
                    new ObjectChangeValue(ChangeType.ADDED, PROVIDER.key(), 0), told.poll(SECONDS, TimeUnit.SECONDS));
            engine.addProvider(OTHER_PROVIDER);
            other.deleteProvider(PROVIDER.key());
            assertTold(ChangeType.DELETED, PROVIDER.key());
        }
    }

    @Test
    void aSelectionIsToldOfItsTypeAndOwnerOnly() throws InterruptedException {
        engine.addProvider(PROVIDER);
        TunnelPolicy owned = ownedBy(PROVIDER, "owned");
        ContextSelection selection =
                ContextSelection.ofType(ProviderContextType.IKEV2_MAIN_MODE).ownedBy(PROVIDER.key());
        try (Subscription subscription = engine.nativeSession().subscribeProviderContexts(selection, told::add)) {
            assertNotNull(subscription);
            other.ofAnyProvider().add(Policies.microsoftSample());
            other.add(policy);
            other.ofAnyProvider().add(owned);
            assertTold(ChangeType.ADDED, owned.mainModeContextKey());
            other.delete(key);
            other.ofAnyProvider().delete(owned.providerContextKey());
            assertTold(ChangeType.DELETED, owned.mainModeContextKey());
        }
        try (Subscription all = engine.nativeSession().subscribeProviderContexts(ContextSelection.all(), told::add)) {
            assertNotNull(all);
            other.add(policy);
            assertTold(ChangeType.ADDED, key);
            assertTold(ChangeType.ADDED, policy.mainModeContextKey());
        }
    }

    @Test
    void whatGoesWithADynamicSessionIsTold() throws InterruptedException {
        FilterSession gone = dynamic();
        gone.add(policy);
        try (Subscription subscription = engine.onTunnelChange(told::add)) {
            assertNotNull(subscription);
            gone.close();
            assertTold(ChangeType.DELETED, key);
            assertNothingElseIsTold();
        }
    }

    @Test
    void whatAListenerThrowsIsTheBusinessOfItsThread() throws InterruptedException {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        IllegalStateException failure = new IllegalStateException("on purpose");
        try (Subscription subscription = engine.onTunnelChange(change -> {
            told.add(change);
            throw failure;
        })) {
            assertNotNull(subscription);
            assertNothingElseIsTold();
            assertSame(failure, uncaught.poll(SECONDS, TimeUnit.SECONDS));
            assertSame(failure, uncaught.poll(SECONDS, TimeUnit.SECONDS));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aTransactionIsNoPlaceForIt() {
        engine.transaction(tunnels -> {
            assertRefused("FWP_E_TXN_IN_PROGRESS", () -> engine.onTunnelChange(told::add));
            assertRefused("FWP_E_TXN_IN_PROGRESS", () -> engine.onProviderChange(told::add));
        });
    }
}
