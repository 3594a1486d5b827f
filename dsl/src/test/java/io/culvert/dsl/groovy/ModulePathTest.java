package io.culvert.dsl.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import groovy.lang.Script;
import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages on the module path, where the package is exported to Groovy only. */
class ModulePathTest {

    private static final String SCRIPT = """
            import static io.culvert.dsl.Culvert.*
            assert Class.forName('io.culvert.dsl.Culvert').module.named
            def sentence = tunnel('hq').localEndpoint(ipv4('203.0.113.1')).remoteEndpoint(ipv4('198.51.100.7'))
                .pointToPoint().keyedBy(ikev2(presharedKey(utf8('key')), ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256)).build()
            println sentence.name()
            [{ tunnel('hq').build() }, { presharedKey('key') }, { tcp().remotePort(443) }, { tunnel('hq').build }].each {
                try {
                    it()
                } catch (e) {
                    println e.class.simpleName
                }
            }
            """;

    @Test
    void groovyGetsSentencesFromModulesToo(@TempDir Path directory) throws Exception {
        Path script = Files.writeString(directory.resolve("policy.groovy"), SCRIPT);
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        "io.culvert.dsl",
                        "--module",
                        "org.apache.groovy/groovy.ui.GroovyMain",
                        script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(
                List.of(
                        "hq",
                        "MisplacedWordException",
                        "MisplacedWordException",
                        "MisplacedWordException",
                        "MisplacedWordException"),
                withoutWarnings(output));
        assertEquals(0, process.exitValue());
    }

    /** Later JDKs warn about calls that Groovy makes. */
    private static List<String> withoutWarnings(Path output) throws IOException {
        return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("WARNING: "))
                .toList();
    }

    private static String modulePath() throws URISyntaxException {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : List.of(
                Culvert.class,
                TunnelPolicy.class,
                CharMatcher.class,
                InternalFutureFailureAccess.class,
                Script.class)) {
            path.append(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append(File.pathSeparatorChar);
        }
        return path.toString();
    }
}
