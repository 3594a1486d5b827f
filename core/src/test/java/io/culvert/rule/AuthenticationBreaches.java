package io.culvert.rule;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Policies;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Ways to break the rules about authentication. */
final class AuthenticationBreaches {

    private static final CgaModifier MODIFIER = new CgaModifier(1, 2);
    private static final CertificateCriteria MAPPING =
            CertificateCriteria.of().accountMapping().ignoreMappingFailure();

    private AuthenticationBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(
                        certificates(),
                        ekus(),
                        texts(),
                        urls(),
                        criteria(),
                        keys(),
                        cga(),
                        wrongOptions(),
                        wrongElements())
                .flatMap(List::stream);
    }

    private static List<Breach> certificates() {
        return List.of(
                new Breach(
                        AuthenticationRules.CERTIFICATE_FORM,
                        "certificate",
                        "a text without a PEM block",
                        "one X.509 certificate",
                        () -> CertificateAuthority.ofPem("CN=Example Root")),
                new Breach(
                        AuthenticationRules.CERTIFICATE_FORM,
                        "certificate",
                        "3 bytes that are no X.509 certificate in DER",
                        "one X.509 certificate",
                        () -> CertificateHash.ofDer(new byte[3])),
                new Breach(
                        AuthenticationRules.CERTIFICATE_HASH,
                        "certificate hash",
                        "19 bytes",
                        "20 bytes",
                        () -> CertificateHash.ofBytes(new byte[19])),
                new Breach(
                        AuthenticationRules.CERTIFICATE_HASH,
                        "certificate hash",
                        "'0123'",
                        "40 hexadecimal digits",
                        () -> CertificateHash.parse("0123")));
    }

    private static List<Breach> ekus() {
        List<Breach> all = new ArrayList<>();
        for (String text : List.of("", "serverAuth", "1", "3.1", "1.40", "1.3.", "1.03.6", "1..3", "1.3.-6", " 1.3")) {
            all.add(new Breach(
                    AuthenticationRules.EKU,
                    "EKU",
                    "'" + text + "'",
                    "numbers between dots, such as 1.3.6.1.5.5.7.3.2",
                    () -> CertificateCriteria.of().eku("1.3.6.1.5.5.7.3.1", text)));
        }
        all.add(new Breach(
                AuthenticationRules.EKU,
                "EKUs",
                "an empty list",
                "at least one object identifier",
                () -> CertificateCriteria.of().ekus(List.of())));
        return all;
    }

    private static List<Breach> texts() {
        List<Breach> all = new ArrayList<>();
        all.addAll(text("certificate name", text -> new CertificateName(CertificateNameType.DNS, text)));
        all.addAll(text("Kerberos > proxy", text -> Kerberos.of().proxy(text)));
        all.addAll(text("CGA > key container", text -> Ipv6Cga.of(text, 1, MODIFIER)));
        all.addAll(
                text("CGA > provider", text -> Ipv6Cga.of("keys", 1, MODIFIER).cspName(text)));
        return all;
    }

    private static List<Breach> text(String element, Consumer<String> making) {
        String allowed = "at least one character, no NUL and no unpaired surrogate";
        return List.of(
                new Breach(AuthenticationRules.NATIVE_TEXT, element, "an empty text", allowed, () -> making.accept("")),
                new Breach(
                        AuthenticationRules.NATIVE_TEXT, element, "'a\\u0000b'", allowed, () -> making.accept("a\0b")),
                new Breach(
                        AuthenticationRules.NATIVE_TEXT,
                        element,
                        "'a\\ud800'",
                        allowed,
                        () -> making.accept("a\ud800")));
    }

    private static List<Breach> urls() {
        List<Breach> all = new ArrayList<>();
        for (String url :
                List.of("", "http://pki.example.com/a b", "http://m\u00fcnchen.example/", "http://a/\u007f")) {
            all.add(new Breach(
                    AuthenticationRules.CERTIFICATE_URL,
                    "certificate > URL",
                    "'" + url.replace("\u007f", "\\u007f") + "'",
                    "one or more visible ASCII characters",
                    () -> Policies.certificate().localCertificateUrl(url)));
        }
        Executable neither = () -> Policies.certificate().httpLookup().urlOptions(Set.of());
        for (Executable making :
                List.<Executable>of(neither, () -> Ikev2Certificate.of(Policies.certificate(), Set.of()))) {
            all.add(new Breach(
                    AuthenticationRules.URL_OR_OPTION,
                    "certificate of IKEv2",
                    "neither a URL nor an option",
                    "a URL, or one of CertificateUrlOption",
                    making));
        }
        return all;
    }

    private static List<Breach> criteria() {
        CertificateCriteria renewal = CertificateCriteria.of().followRenewal();
        CertificateCriteria ignore = CertificateCriteria.of().ignoreMappingFailure();
        return List.of(
                new Breach(
                        AuthenticationRules.FOLLOW_RENEWAL,
                        "authority 'CN=Example Root,O=Example' > criteria",
                        "FOLLOW_RENEWAL without a hash",
                        "FOLLOW_RENEWAL with a hash",
                        () -> Policies.authority().matching(renewal)),
                new Breach(
                        AuthenticationRules.MAPPING_FAILURE,
                        "enterprise store > criteria 2",
                        "IGNORE_MAPPING_FAILURE without ACCOUNT_MAPPING",
                        "IGNORE_MAPPING_FAILURE with ACCOUNT_MAPPING",
                        () -> new EnterpriseStore().matching(MAPPING, ignore)),
                new Breach(
                        AuthenticationRules.STORE_CRITERIA,
                        "trusted root store",
                        "an empty list",
                        "at least one CertificateCriteria",
                        () -> new TrustedRootStore(List.of())),
                underSsl("inbound", AuthenticationBreaches::ssl),
                underSsl(
                        "outbound",
                        () -> SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore())
                                .outbound(TrustList.of(Policies.authority().matching(MAPPING)))));
    }

    private static SslAuthentication ssl() {
        return SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore().matching(MAPPING));
    }

    private static Breach underSsl(String direction, Executable making) {
        return new Breach(
                AuthenticationRules.MAPPING_FAILURE_UNDER_AUTHIP,
                "SSL > " + direction,
                "IGNORE_MAPPING_FAILURE",
                "any other flag",
                making);
    }

    private static List<Breach> keys() {
        return List.of(new Breach(
                AuthenticationRules.ONE_WAY,
                "one-way pre-shared key > roles",
                "none",
                "LOCAL_ONLY or REMOTE_ONLY",
                () -> new OneWayPresharedKey(Policies.presharedKey().key(), Set.of())));
    }

    private static List<Breach> cga() {
        List<Breach> all = new ArrayList<>();
        for (int count : new int[] {-1, 256}) {
            all.add(new Breach(
                    AuthenticationRules.CGA_COLLISIONS,
                    "CGA > collision count",
                    Integer.toString(count),
                    "0 to 255",
                    () -> Ipv6Cga.of("keys", 1, MODIFIER).collisionCount(count)));
        }
        for (long type : new long[] {-1, 0x1_0000_0000L}) {
            all.add(new Breach(
                    Rules.UNSIGNED_32,
                    "CGA > provider type",
                    Long.toString(type),
                    "0 to 4294967295",
                    () -> Ipv6Cga.of("keys", type, MODIFIER)));
        }
        all.add(new Breach(
                AuthenticationRules.CGA_MODIFIER,
                "CGA modifier",
                "17 bytes",
                "16 bytes",
                () -> CgaModifier.ofBytes(new byte[17])));
        all.add(new Breach(
                AuthenticationRules.CGA_MODIFIER,
                "CGA modifier",
                "'12'",
                "32 hexadecimal digits",
                () -> CgaModifier.parse("12")));
        return all;
    }

    private static List<Breach> wrongOptions() {
        CertificateAuthentication certificate = Policies.certificate();
        SslAuthentication ssl = SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore());
        return List.of(
                wrong(
                        "one-way pre-shared key > roles",
                        "AuthenticationRole",
                        () -> new OneWayPresharedKey(Policies.presharedKey().key(), erasedSet())),
                wrong("EAP > roles", "AuthenticationRole", () -> new Eap(erasedSet())),
                wrong(
                        "Kerberos > options",
                        "KerberosOption",
                        () -> Kerberos.of().options(erasedSet())),
                wrong("NTLM > options", "NtlmV2Option", () -> new NtlmV2(erasedSet())),
                wrong("certificate > options", "CertificateOption", () -> certificate.options(erasedSet())),
                wrong(
                        "certificate > URL options",
                        "CertificateUrlOption",
                        () -> Ikev2Certificate.of(
                                certificate, AuthenticationBreaches.<CertificateUrlOption>erasedSet())),
                wrong(
                        "certificate > URL options",
                        "CertificateUrlOption",
                        () -> certificate.httpLookup().urlOptions(erasedSet())),
                wrong("SSL > options", "SslOption", () -> ssl.options(erasedSet())),
                wrong(
                        "certificate criteria > flags",
                        "CertificateFlag",
                        () -> CertificateCriteria.of().flags(erasedSet())));
    }

    private static Breach wrong(String set, String type, Executable making) {
        return new Breach(
                Rules.ELEMENT_TYPE,
                set + " > an element",
                "a value of type RetentionPolicy",
                "a value of type " + type,
                making);
    }

    private static List<Breach> wrongElements() {
        return List.of(
                wrongElement("enterprise store", "CertificateCriteria", () -> new EnterpriseStore(erasedList())),
                wrongElement("trusted root store", "CertificateCriteria", () -> new TrustedRootStore(erasedList())),
                wrongElement("EKUs", "String", () -> CertificateCriteria.of().ekus(erasedList())));
    }

    private static Breach wrongElement(String list, String type, Executable making) {
        return new Breach(
                Rules.ELEMENT_TYPE,
                list + " > element 1",
                "a value of type Integer",
                "a value of type " + type,
                making);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> erasedList() {
        return (List<T>) List.of(1);
    }

    @SuppressWarnings("unchecked") // the likeliest mistake: a constant of another enumeration
    private static <T> Set<T> erasedSet() {
        return (Set<T>) Set.of(RetentionPolicy.CLASS);
    }
}
