package io.culvert.policy;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.internal.OptionSets;
import io.culvert.rule.text.PrintableText;

/** Describes an authentication method in English. */
final class MethodText {

    private MethodText() {}

    static String of(AuthenticationMethod method) {
        return switch (method) {
            case PresharedKey key -> "a " + key;
            case OneWayPresharedKey key -> "a " + key;
            case CertificateAuthentication certificate -> certificate(certificate);
            case Ikev2Certificate certificate -> ikev2(certificate);
            case SslAuthentication ssl -> ssl(ssl);
            case Kerberos kerberos -> "Kerberos" + proxy(kerberos) + OptionSets.listed(kerberos.options());
            case Ipv6Cga cga -> cga(cga);
            case NtlmV2 ntlm -> ntlm.toString();
            case Eap eap -> eap.toString();
            case Anonymous anonymous -> anonymous.toString();
        };
    }

    private static String ssl(SslAuthentication method) {
        return "SSL with " + trust(method.kind(), method.inbound(), method.outbound())
                + revocation(method.revocation())
                + OptionSets.listed(method.options());
    }

    private static String certificate(CertificateAuthentication method) {
        return trust(method.kind(), method.inbound(), method.outbound())
                + revocation(method.revocation())
                + OptionSets.listed(method.options());
    }

    private static String ikev2(Ikev2Certificate method) {
        String url = method.localCertificateUrl()
                .map(given -> ", this end's at " + given)
                .orElse("");
        return certificate(method.certificate()) + url + OptionSets.listed(method.urlOptions());
    }

    private static String trust(CertificateKind kind, CertificateTrust inbound, CertificateTrust outbound) {
        String ours = outbound.equals(inbound) ? "" : " (this end's from " + outbound + ")";
        return kind + " certificates from " + inbound + ours;
    }

    private static String revocation(RevocationCheck check) {
        return switch (check) {
            case ATTEMPT -> "";
            case SKIP -> ", revoked or not";
            case REQUIRE -> ", known not to be revoked";
        };
    }

    private static String proxy(Kerberos kerberos) {
        return kerberos.proxyServer()
                .map(server -> " through " + PrintableText.whole(server))
                .orElse("");
    }

    private static String cga(Ipv6Cga cga) {
        return "the keys of their IPv6 addresses (this end's in " + PrintableText.whole(cga.keyContainerName()) + ")";
    }
}
