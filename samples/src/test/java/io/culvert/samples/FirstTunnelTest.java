package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import groovy.lang.GroovyShell;
import java.nio.file.Path;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.jetbrains.kotlin.cli.jvm.compiler.IdeaStandaloneExecutionSetup;
import org.junit.jupiter.api.Test;

/** The first program has the same output in Java, Kotlin and Groovy. */
class FirstTunnelTest {

    private static final Path FOLDER = Path.of("src/main/scripts");

    @Test
    void java() throws Exception {
        checkOutput(() -> FirstTunnel.main(new String[0]));
    }

    @Test
    void groovy() throws Exception {
        checkOutput(
                () -> new GroovyShell().evaluate(FOLDER.resolve("tunnel.groovy").toFile()));
    }

    @Test
    void kotlin() throws Exception {
        // Without this, running a script makes the compiler look for an installed IDE.
        IdeaStandaloneExecutionSetup.INSTANCE.doSetup();
        String classPath = System.getProperty("java.class.path");
        String script = FOLDER.resolve("tunnel.kts").toString();
        checkOutput(() -> assertEquals(
                ExitCode.OK, new K2JVMCompiler().exec(System.err, "-no-stdlib", "-cp", classPath, "-script", script)));
    }

    private static void checkOutput(Console.Program program) throws Exception {
        Golden.check("first-tunnel", Console.outputOf(program));
    }
}
