package com.example.consumer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.error.WfpException;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests, and prints the results. */
public final class RunTests {

    private RunTests() {}

    /** Runs the tests with the JUnit of the class path. */
    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(BranchTest.class))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("JUnit " + Test.class.getPackage().getImplementationVersion());
        for (TestExecutionSummary.Failure failure : summary.getFailures()) {
            System.out.println("failed: " + failure.getTestIdentifier().getDisplayName().replaceAll("\\(.*", "") + ": "
                    + failure.getException().getMessage().replaceAll(":.*", ""));
        }
        System.out.println("succeeded: " + summary.getTestsSucceededCount());
        System.out.println("engines that are still open: "
                + BranchTest.ENGINES.stream().filter(RunTests::isOpen).count());
    }

    private static boolean isOpen(EmbeddedEngine engine) {
        try (FilterSession session = engine.open()) {
            return session != null;
        } catch (WfpException closed) {
            return false;
        }
    }
}
