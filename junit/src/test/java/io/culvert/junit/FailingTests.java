package io.culvert.junit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.ManualClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests that fail, run from tests. */
final class FailingTests {

    private FailingTests() {}

    /** What went wrong with a test, nothing if it passed. */
    static List<Throwable> failures(Class<?> type, String method) {
        List<Throwable> failures = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(type.getName() + "#" + method))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(failures::add);
            }
        });
        return failures;
    }

    @ExtendWith(EmbeddedEngineExtension.class)
    static class Tests {

        @Test
        void leavesATransactionOpen(FilterSession session) {
            session.begin();
        }

        @Test
        void leavesTwoOpen(FilterSession session, FilterSession another) {
            session.beginReadOnly();
            another.beginReadOnly();
        }

        @Test
        void leavesOneOpenAndFails(FilterSession session) {
            session.begin();
            fail("of its own");
        }

        @Test
        void leavesNothing(FilterSession session) {
            session.begin().close();
        }
    }

    @ExtendWith(EmbeddedEngineExtension.class)
    static class WithoutClock {

        @BeforeEach
        void wants(ManualClock clock) {}

        @Test
        void doesNotSaySo() {}
    }

    @ExtendWith(EmbeddedEngineExtension.class)
    static class BeforeAllTests {

        @BeforeAll
        static void wants(FilterSession session) {}

        @Test
        void isTooEarly() {}
    }
}
