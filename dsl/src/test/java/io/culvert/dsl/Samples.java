package io.culvert.dsl;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Secret;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.SaLifetime;
import io.culvert.dsl.stage.Stage;
import io.culvert.dsl.stage.Stages;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.TransportFilter;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A fit argument for every parameter of every word. */
final class Samples {

    /** Where a text has to be readable. */
    private static final Map<String, String> TEXTS = Map.of(
            "ipv4", "203.0.113.1",
            "ipv4Subnet", "10.1.0.0/16",
            "ipv4Range", "10.1.0.9",
            "ipv6", "2001:db8::1",
            "ipv6Subnet", "2001:db8:1::/48",
            "ipv6Range", "2001:db8::9");

    private static final List<Object> VALUES = List.of(
            Culvert.ipv4("203.0.113.1"),
            Culvert.ipv6("2001:db8::1"),
            Sentences.OURS,
            Sentences.THEIRS,
            Sentences.OURS_6,
            Sentences.THEIRS_6,
            TransportFilter.of(IpProtocol.TCP),
            new Port(443),
            Policies.presharedKey(),
            Secret.utf8(Policies.KEY_TEXT),
            CertificateAuthentication.of(CertificateKind.RSA, new EnterpriseStore()),
            new EnterpriseStore(),
            Policies.authority(),
            Policies.modernProposal(),
            Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())),
            Sentences.keying(),
            EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)),
            SaLifetime.DEFAULT,
            IpProtocol.TCP,
            IkeCipher.AES_256,
            IkeIntegrity.SHA_384,
            DhGroup.ECP_384,
            GcmCipher.AES_GCM_256,
            CipherNeedingHmac.AES_CBC_256,
            Hmac.HMAC_SHA_256,
            CertificateKind.RSA,
            new UUID(1, 2),
            new byte[] {1},
            Certificates.exampleRoot(),
            Certificates.exampleRoot().getSubjectX500Principal());

    private Samples() {}

    /** One of each kind of value that a sentence holds. */
    static List<Object> values() {
        return VALUES;
    }

    /** One of each stage. */
    static List<Stage> stages() {
        return List.of(
                Sentences.begun(),
                Sentences.local4(),
                Sentences.local6(),
                Sentences.ends4(),
                Sentences.ends6(),
                Sentences.sites(),
                Sentences.points(),
                Sentences.keyed(),
                Sentences.finished());
    }

    /** Which stage that is. */
    static Class<?> stageOf(Stage stage) {
        return Stages.leaves().stream()
                .filter(type -> type.isInstance(stage))
                .findFirst()
                .orElseThrow();
    }

    /** The methods of a value that take an argument and return a value like it. */
    static Stream<Method> fluentMethods(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(type ->
                        Modifier.isPublic(type.getModifiers()) && type.getName().startsWith("io.culvert."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() > 0
                        && method.getReturnType().isInstance(value)
                        && method.getReturnType().getName().startsWith("io.culvert."))
                .distinct()
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    /** Arguments that the word takes. */
    static Object[] arguments(Method word) {
        return Arrays.stream(word.getParameterTypes())
                .map(type -> argument(word, type))
                .toArray();
    }

    private static Object argument(Method word, Class<?> type) {
        if (type == int.class) {
            return 500;
        }
        if (type == long.class) {
            return 600L;
        }
        if (type.isAssignableFrom(String.class)) {
            return TEXTS.getOrDefault(word.getName(), "text");
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return VALUES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type + " for " + word));
    }
}
