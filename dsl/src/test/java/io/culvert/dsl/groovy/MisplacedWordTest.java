package io.culvert.dsl.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import groovy.lang.MissingMethodException;
import io.culvert.dsl.MisplacedWordException;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message that a dynamic caller gets. */
class MisplacedWordTest {

    @Test
    void everyMistakeIsAnsweredByASentence() {
        Golden.assertMatches(
                "groovy-mistakes.txt",
                Mistakes.ALL.stream()
                        .map(mistake -> mistake + "\n  " + refusal(mistake).getMessage() + "\n")
                        .collect(Collectors.joining("\n")));
    }

    /** A wrong call does not change the stage. */
    @Test
    void aCorrectedSentenceIsThePolicy() {
        assertEquals(
                Policies.filtered(io.culvert.traffic.TransportFilter.of(io.culvert.net.IpProtocol.TCP))
                        .build(),
                Scripts.run("begun.localEndpoint(ipv4('203.0.113.1')).remoteEndpoint(ipv4('198.51.100.7'))"
                        + ".pointToPoint(tcp()).keyedBy(ikev2(certificate(RSA, trustList(authorityNamed("
                        + "new javax.security.auth.x500.X500Principal('CN=Example Root, O=Example')))),"
                        + " ike(AES_256, SHA_384, ECP_384)))"
                        + ".protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))"
                        + ".description('Head office to branch').build()"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "presharedKey('correct horse battery staple')",
                "def key = 'correct horse battery staple'; presharedKey(\"$key\")",
                "begun.localEndpoint(utf8('correct horse battery staple'))",
                "begun.localEndpoint(presharedKey(utf8('correct horse battery staple')))",
                "points.keyedBy(presharedKey(utf8('correct horse battery staple')))",
                "keyed.protectedBy(['correct horse battery staple'])",
                "keyed.protectedBy([key: 'correct horse battery staple'])",
                "esp('correct horse battery staple')",
                "finished.description = 'correct horse battery staple'",
                "Culvert.ikev2('correct horse battery staple'.toCharArray())"
            })
    void noValueIsShown(String mistake) {
        StringWriter printed = new StringWriter();
        refusal(mistake).printStackTrace(new PrintWriter(printed));
        assertFalse(printed.toString().contains(Policies.KEY_TEXT), printed::toString);
    }

    /** The first frame is a line of the caller, not of the library or of Groovy. */
    @Test
    void theTraceBeginsAtTheCallersLine() {
        StackTraceElement top = refusal("\n\nbegun.build()").getStackTrace()[0];
        assertEquals("Policy.groovy:3", top.getFileName() + ":" + top.getLineNumber());
    }

    /**
     * Groovy looks a star-imported word with a wrong number of arguments up on the script, where no library is asked.
     * Should a later Groovy do better, change the documentation.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ike(AES_256, SHA_384)", "trustList()", "chacha20()"})
    void wordsThatGroovyLooksUpOnTheScriptOnly(String mistake) {
        assertThrows(MissingMethodException.class, () -> Scripts.run(mistake));
    }

    /** Groovy spreads a list over the parameters and then finds no method. It refuses the call with its own message. */
    @Test
    void whatGroovySpreadsByItself() {
        assertEquals(
                IllegalArgumentException.class,
                assertThrows(IllegalArgumentException.class, () -> Scripts.run("keyed.protectedBy([esp(AES_GCM_256)])"))
                        .getClass());
    }

    private static MisplacedWordException refusal(String mistake) {
        return assertThrows(MisplacedWordException.class, () -> Scripts.run(mistake), mistake);
    }
}
