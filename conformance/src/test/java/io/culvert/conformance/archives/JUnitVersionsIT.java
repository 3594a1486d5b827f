package io.culvert.conformance.archives;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.culvert.analysis.lint.Lint;
import io.culvert.conformance.ClassPath;
import io.culvert.dsl.Culvert;
import io.culvert.junit.EmbeddedEngineExtension;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of a user that run on the oldest and the newest supported JUnit, which Maven copied to {@code target/junit}. */
class JUnitVersionsIT {

    private static final String SOURCES = "src/test/consumer-junit/com/example/consumer/";
    private static final List<Path> LIBRARY = ClassPath.entries(
            TunnelPolicy.class,
            Lint.class,
            Culvert.class,
            FilterSession.class,
            EmbeddedEngineExtension.class,
            CharMatcher.class,
            InternalFutureFailureAccess.class,
            NullMarked.class);

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"5.10.5", "5.14.4", "6.1.3"})
    void testsRun(String version) throws IOException, InterruptedException {
        List<Path> path = new ArrayList<>(LIBRARY);
        path.addAll(archives(version));
        ConsumerProgram program = new ConsumerProgram(classes);
        program.compile("--class-path", ClassPath.join(path), SOURCES + "BranchTest.java", SOURCES + "RunTests.java");
        path.add(classes);
        program.assertRuns(
                List.of(
                        "JUnit " + version,
                        "failed: leavesATransactionOpen: the test leaves a transaction open, which would block other sessions",
                        "succeeded: 3",
                        "engines that are still open: 0"),
                "--class-path",
                ClassPath.join(path),
                "com.example.consumer.RunTests");
    }

    private static List<Path> archives(String version) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "junit", version))) {
            List<Path> archives = files.sorted().toList();
            assertTrue(archives.size() >= 7, () -> "incomplete: " + archives);
            return archives;
        }
    }
}
