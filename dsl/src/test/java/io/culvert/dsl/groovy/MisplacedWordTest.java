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
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dynamic caller gets a sentence. */
class MisplacedWordTest {

    private static final List<String> MISTAKES = List.of(
            // order
            "begun.remoteEndpoint(ipv4('198.51.100.7'))",
            "begun.build()",
            "points.protectedBy(esp(AES_GCM_256))",
            "keyed.description('to headquarters')",
            "finished.protectedBy(esp(AES_GCM_256))",
            "finished.build().description('to headquarters')",
            // arguments
            "begun.localEndpoint('203.0.113.1')",
            "begun.localEndpoint(ipv4('203.0.113.1')).remoteEndpoint(ipv6('2001:db8::2'))",
            "ends.siteToSite(ours)",
            "ends.siteToSite(theirs, ours)",
            "ends.siteToSite(null, ours)",
            "ends.siteToSite(ours, theirs, tcp())",
            "ends.pointToPoint(ours)",
            "ends.pointToPoint(tcp(), ours, theirs)",
            "keyed.protectedBy()",
            "keyed.protectedBy([])",
            "keyed.protectedBy(ike(AES_256, SHA_384, ECP_384))",
            // values
            "presharedKey('correct horse battery staple')",
            "ikev2(ike(AES_256, SHA_384, ECP_384), presharedKey(bytes(new byte[1])))",
            "esp(AES_CBC_256)",
            "esp(AES_GCM_256, HMAC_SHA_256)",
            "local('10.1.0.0/16')",
            "local([ipv4('10.0.0.1')])",
            "tcp().remotePort(443)",
            "tcp().orProtocol(17)",
            "esp(AES_GCM_256).keyedBy(keying)",
            "AES_GCM_256.pfs(ECP_384)",
            // what is no word, or not one here
            "ends.pointToPoint",
            "finished.description = 'to headquarters'",
            "points.keyedby(keying)",
            "points.ikev2(keying)",
            "finished.lifetimeSeconds(3600)",
            "Culvert.siteToSite(ours, theirs)",
            "Culvert.ike(AES_256)",
            "Culvert.chacha20()");

    @Test
    void everyMistakeIsAnsweredByASentence() {
        Golden.assertMatches(
                "groovy-mistakes.txt",
                MISTAKES.stream()
                        .map(mistake -> mistake + "\n  " + refusal(mistake).getMessage() + "\n")
                        .collect(Collectors.joining("\n")));
    }

    /** What was said first is not worse for what was said wrong. */
    @Test
    void whatIsSaidRightIsThePolicy() {
        assertEquals(
                Policies.filtered(io.culvert.model.TransportFilter.of(io.culvert.net.IpProtocol.TCP))
                        .build(),
                Scripts.run("begun.localEndpoint(ipv4('203.0.113.1')).remoteEndpoint(ipv4('198.51.100.7'))"
                        + ".pointToPoint(tcp()).keyedBy(ikev2(certificate(RSA, trustList(authority("
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
    void noValueIsTold(String mistake) {
        StringWriter printed = new StringWriter();
        refusal(mistake).printStackTrace(new PrintWriter(printed));
        assertFalse(printed.toString().contains(Policies.KEY_TEXT), printed::toString);
    }

    /** And not at a line of ours or of Groovy's. */
    @Test
    void theTraceBeginsAtTheCallersLine() {
        StackTraceElement top = refusal("\n\nbegun.build()").getStackTrace()[0];
        assertEquals("Policy.groovy:3", top.getFileName() + ":" + top.getLineNumber());
    }

    /**
     * Groovy looks a star-imported word with a wrong number of arguments up on the script, where no library is asked. Should
     * a later Groovy do better, the documentation is to be changed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ike(AES_256, SHA_384)", "trustList()", "chacha20()"})
    void whatGroovyAsksNobodyAbout(String mistake) {
        assertThrows(MissingMethodException.class, () -> Scripts.run(mistake));
    }

    /** Groovy takes a list for a list of arguments, and then does not pack them. Refused all the same, in its own words. */
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
