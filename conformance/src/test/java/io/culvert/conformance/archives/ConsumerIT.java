package io.culvert.conformance.archives;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.Guid;
import io.culvert.analysis.lint.Lint;
import io.culvert.conformance.ClassPath;
import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a user, compiled without a warning and run: on the class path, and as a module. */
class ConsumerIT {

    private static final String MAIN_SOURCE = "src/test/consumer/com/example/consumer/Main.java";
    private static final String MODULE_SOURCE = "src/test/consumer/module-info.java";
    private static final List<Path> LIBRARY =
            ClassPath.entries(TunnelPolicy.class, Lint.class, Culvert.class, FilterSession.class);
    private static final List<Path> DEPENDENCIES = ClassPath.entries(
            CharMatcher.class, InternalFutureFailureAccess.class, Native.class, Guid.class, NullMarked.class);

    @TempDir
    private Path classes;

    @BeforeAll
    static void archivesAreThere() {
        for (Path entry : LIBRARY) {
            assertTrue(Files.isRegularFile(entry), () -> entry + " is no archive: run 'mvn verify'");
        }
    }

    @Test
    void onTheClassPath() throws Exception {
        compile("--class-path", ClassPath.join(archives()), MAIN_SOURCE);
        assertRuns("false", "--class-path", ClassPath.join(archivesAndProgram()), "com.example.consumer.Main");
    }

    @Test
    void asAModule() throws Exception {
        String module = "com.example.consumer/com.example.consumer.Main";
        compile("--module-path", ClassPath.join(archives()), MAIN_SOURCE, MODULE_SOURCE);
        assertRuns("true", "--module-path", ClassPath.join(archivesAndProgram()), "--module", module);
    }

    private static List<Path> archives() {
        List<Path> all = new ArrayList<>(LIBRARY);
        all.addAll(DEPENDENCIES);
        return all;
    }

    private List<Path> archivesAndProgram() {
        List<Path> all = archives();
        all.add(classes);
        return all;
    }

    private void compile(String... arguments) {
        new ConsumerProgram(classes).compile(arguments);
    }

    private void assertRuns(String inAModule, String... arguments) throws IOException, InterruptedException {
        new ConsumerProgram(classes)
                .assertRuns(
                        List.of("advice: []", "lifted: true", "differences: []", "in a module: " + inAModule),
                        arguments);
    }
}
