package io.culvert.dsl.groovy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.crypto.AhEspProposal;
import io.culvert.dsl.stage.FinishStage;
import io.culvert.dsl.stage.Ipv4TrafficStage;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.dsl.stage.Stages;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Port;
import io.culvert.net.PortComparison;
import io.culvert.net.PortRange;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.TunnelPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final String MODULE = "/META-INF/groovy/org.codehaus.groovy.runtime.ExtensionModule";

    static List<Class<?>> values() {
        return Vocabulary.VALUES;
    }

    @Test
    void knowsTheStages() {
        assertEquals(Stages.leaves(), Vocabulary.STAGES);
    }

    /** Each type of value has exactly one method that refuses calls; Groovy cannot choose between two. */
    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasOneAnswer(Class<?> value) throws IOException {
        assertEquals(
                1,
                answers().filter(answered -> answered.isAssignableFrom(value)).count());
    }

    /** The types for which the registered extension classes refuse calls. */
    private static Stream<Class<?>> answers() throws IOException {
        Properties module = new Properties();
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(MODULE))) {
            module.load(file);
        }
        return Arrays.stream(module.getProperty("extensionClasses").split(","))
                .flatMap(name -> Arrays.stream(
                        assertDoesNotThrow(() -> Class.forName(name)).getMethods()))
                .filter(method -> method.getName().equals("methodMissing"))
                .map(method -> method.getParameterTypes()[0]);
    }

    @Test
    void findsTheShortestWayAndNoneBack() {
        assertEquals(
                List.of("localEndpoint", "remoteEndpoint", "pointToPoint", "keyedBy", "protectedBy"),
                names(Vocabulary.way(LocalEndpointStage.class, FinishStage.class)));
        assertEquals(List.of(), names(Vocabulary.way(FinishStage.class, FinishStage.class)));
        assertEquals(Optional.empty(), Vocabulary.way(FinishStage.class, Ipv4TrafficStage.class));
    }

    /** Words with and without arguments; methods that only read a value are no words. */
    @Test
    void knowsAWordFromAnAnswer() {
        assertEquals(List.of("requireWindows(WindowsVersion)"), words(TunnelPolicy.class));
        assertEquals(List.of("localOnly()", "remoteOnly()"), words(PresharedKey.class));
        assertEquals(
                List.of(
                        "extendedMode(ExtendedMode)",
                        "moduleUnpinned()",
                        "tunnelOptions(AuthIpTunnelOption, AuthIpTunnelOption...)"),
                words(AuthIpWithSystemMainMode.class));
        assertEquals(List.of(), words(PortRange.class));
        assertTrue(words(Port.class).containsAll(List.of("not()", "above()", "anyBitSet()")));
        assertTrue(words(Ipv4Address.class).containsAll(List.of("named(String)", "toRemoteSide()")));
    }

    /** Values that no word makes, but another value does. */
    @Test
    void knowsWhatIsMadeOfAValue() {
        assertTrue(Vocabulary.VALUES.containsAll(
                List.of(AhEspProposal.class, Ikev2Certificate.class, OneWayPresharedKey.class, PortComparison.class)));
    }

    @Test
    void findsWordsThatAreAlike() {
        List<String> names =
                Vocabulary.ENTRY.stream().map(Word::name).distinct().toList();
        assertEquals(List.of("ipv4Gateways", "ipv6Gateways"), Spelling.alike("gateways", names));
        assertEquals("ikev2", Spelling.alike("ikeV2", names).get(0));
        assertEquals(List.of(), Spelling.alike("chacha20", names));
        assertEquals(List.of(), Spelling.alike("", names));
    }

    @Test
    void guessesWhatWasMeant() {
        assertEquals(Optional.of("keyedBy"), Spelling.nearest("keyedby", Vocabulary.names()));
        assertEquals(Optional.of("pointToPoint"), Spelling.nearest("pointTopint", Vocabulary.names()));
        assertEquals(Optional.empty(), Spelling.nearest("plus", Vocabulary.names()));
        assertEquals(Optional.empty(), Spelling.nearest("", Vocabulary.names()));
    }

    private static List<String> words(Class<?> value) {
        return Word.ofValue(value).stream().map(Word::toString).toList();
    }

    private static List<String> names(Optional<List<Word>> way) {
        return way.orElseThrow().stream().map(Word::name).toList();
    }
}
