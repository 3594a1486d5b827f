package io.culvert.policy;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.internal.OptionSets;
import io.culvert.rule.text.PrintableText;

/** Says an authentication method in words. */
final class MethodWords {

    private MethodWords() {}

    static String of(Object method) {
        if (method instanceof PresharedKey || method instanceof OneWayPresharedKey) {
            return "a " + method;
        }
        if (method instanceof CertificateAuthentication certificate) {
            return certificate(certificate);
        }
        if (method instanceof Ikev2Certificate certificate) {
            return ikev2(certificate);
        }
        if (method instanceof SslAuthentication ssl) {
            return "SSL with " + trust(ssl.kind(), ssl.inbound(), ssl.outbound()) + revocation(ssl.revocation())
                    + OptionSets.listed(ssl.options());
        }
        if (method instanceof Kerberos kerberos) {
            return "Kerberos" + proxy(kerberos) + OptionSets.listed(kerberos.options());
        }
        return method instanceof Ipv6Cga cga ? cga(cga) : method.toString();
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

    private static String trust(Enum<?> kind, CertificateTrust inbound, CertificateTrust outbound) {
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
                .map(server -> " through " + PrintableText.quoted(server))
                .orElse("");
    }

    private static String cga(Ipv6Cga cga) {
        return "the keys of their IPv6 addresses (this end's in " + PrintableText.quoted(cga.keyContainerName()) + ")";
    }
}
