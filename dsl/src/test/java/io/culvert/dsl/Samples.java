package io.culvert.dsl;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.Secret;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.SaLifetime;
import io.culvert.dsl.stage.Stage;
import io.culvert.dsl.stage.Stages;
import io.culvert.net.BitTest;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Ordering;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.net.SecurityRealm;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Impersonation;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.WindowsVersion;
import io.culvert.testing.Certificates;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.traffic.TransportFilter;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A valid argument for every parameter of every word. */
final class Samples {

    /** Texts for parameters whose text is parsed. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("ipv4", "203.0.113.1"),
            Map.entry("ipv4Subnet", "10.1.0.0/16"),
            Map.entry("ipv4SubnetContaining", "10.1.2.3/16"),
            Map.entry("ipv4Range", "10.1.0.9"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("ipv6Subnet", "2001:db8:1::/48"),
            Map.entry("ipv6SubnetContaining", "2001:db8:1::5/48"),
            Map.entry("ipv6Range", "2001:db8::9"),
            Map.entry("interfaceLuid", "0x6000001000000"),
            Map.entry("eku", "1.3.6.1.5.5.7.3.1"),
            Map.entry("sddl", "D:(A;;GA;;;BA)"));

    private static final List<Object> VALUES = List.of(
            Culvert.ipv4("203.0.113.1"),
            Culvert.ipv6("2001:db8::1"),
            Sentences.OURS,
            Sentences.THEIRS,
            Sentences.OURS_6,
            Sentences.THEIRS_6,
            TransportFilter.of(IpProtocol.TCP),
            new Port(443),
            new PortRange(new Port(1), new Port(9)),
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
            IkeGcmCipher.IKE_AES_GCM_256,
            Culvert.ikeGcm(IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_384, DhGroup.ECP_384),
            IkeIntegrity.SHA_384,
            DhGroup.ECP_384,
            GcmCipher.AES_GCM_256,
            CipherNeedingHmac.AES_CBC_256,
            Hmac.HMAC_SHA_256,
            CertificateKind.RSA,
            new UUID(1, 2),
            new byte[] {1},
            Certificates.exampleRoot(),
            Certificates.exampleRoot().getSubjectX500Principal(),
            Culvert.anyIpv4(),
            Culvert.anyIpv6(),
            Culvert.ipv4Gateways(Culvert.ipv4("198.51.100.7"), Culvert.ipv4("198.51.100.8")),
            Culvert.ipv6Gateways(Culvert.ipv6("2001:db8::2"), Culvert.ipv6("2001:db8::3")),
            Culvert.icmp(Culvert.icmpType(8)),
            Culvert.icmpType(8),
            Culvert.icmpCode(0),
            new InterfaceLuid(1),
            new NetworkProfile(1),
            SecurityRealm.parse("0badcafe"),
            Culvert.kerberos(),
            Culvert.ntlmV2(),
            Culvert.anonymous(),
            Culvert.eap(),
            Culvert.cga("container", 1, CgaModifier.ofBytes(new byte[CgaModifier.BYTES])),
            Culvert.ssl(CertificateKind.RSA, new EnterpriseStore()),
            CgaModifier.ofBytes(new byte[CgaModifier.BYTES]),
            Culvert.criteria(),
            CertificateHash.ofBytes(new byte[CertificateHash.BYTES]),
            new CertificateName(CertificateNameType.DNS, "gateway.example"),
            RevocationCheck.REQUIRE,
            Culvert.trustedRootStore(),
            Culvert.ikeWithoutGroup(IkeCipher.AES_256, IkeIntegrity.SHA_384),
            Culvert.authIp(Culvert.kerberos(), Policies.modernProposal()),
            Culvert.ikev1WithSystemMainMode(),
            Culvert.ikev2WithSystemMainMode(),
            Culvert.authIpWithSystemMainMode(),
            Culvert.extendedMode(Culvert.ntlmV2()),
            Impersonation.SOCKET_PRINCIPAL,
            Ikev1Option.DISABLE_DIAGNOSTICS,
            Ikev2Option.MOBIKE_NOT_SUPPORTED,
            AuthIpOption.ENABLE_OPTIONAL_DH,
            Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT,
            AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY,
            Culvert.ah(Hmac.HMAC_SHA_256),
            Culvert.ah(Hmac.HMAC_SHA_256).thenEsp(GcmCipher.AES_GCM_256),
            new EspGcm(GcmCipher.AES_GCM_256),
            Gmac.AES_GMAC_256,
            TunnelOption.CLEAR_DF,
            TrafficSelectorPolicy.of(),
            SecurityDescriptor.parse("D:(A;;GA;;;BA)"),
            WindowsVersion.WINDOWS_10,
            Ipv4TrafficSelector.of(Culvert.ipv4("10.1.0.1")),
            Ordering.NOT_EQUAL,
            BitTest.ALL_SET,
            Sentences.finished().build());

    private Samples() {}

    /** One of each kind of value in a sentence. */
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
                Sentences.carrying(),
                Sentences.sites(),
                Sentences.points(),
                Sentences.virtual(),
                Sentences.carried(),
                Sentences.keyed(),
                Sentences.finished(),
                Sentences.revised());
    }

    /** The stage interface of an object. */
    static Class<?> stageOf(Stage stage) {
        return Stages.leaves().stream()
                .filter(type -> type.isInstance(stage))
                .findFirst()
                .orElseThrow();
    }

    /** The methods of a value that take an argument and return another value. */
    static Stream<Method> fluentMethods(Object value) {
        Class<?> type = value.getClass();
        Stream<Class<?>> visible = Modifier.isPublic(type.getModifiers())
                ? Stream.of(type)
                : Arrays.stream(type.getInterfaces()).filter(each -> Modifier.isPublic(each.getModifiers()));
        return visible.flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getParameterCount() > 0
                        && method.getDeclaringClass().getName().startsWith("io.culvert.")
                        && method.getReturnType().getName().startsWith("io.culvert."))
                .distinct()
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    /** Valid arguments for a word. */
    static Object[] arguments(Method word) {
        return Arrays.stream(word.getParameterTypes())
                .map(type -> argument(word, type))
                .toArray();
    }

    private static Object argument(Method word, Class<?> type) {
        if (type == int.class) {
            return 200;
        }
        if (type == long.class) {
            return 600L;
        }
        if (word.getName().equals("authorityPem")) {
            return Certificates.exampleRootPem();
        }
        if (type == List.class || type == Set.class) {
            return type == List.class ? List.of() : Set.of();
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
