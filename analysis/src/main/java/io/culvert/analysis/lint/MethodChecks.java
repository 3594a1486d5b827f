package io.culvert.analysis.lint;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.SslOption;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks of {@link Lint#modern()} for one authentication method. */
final class MethodChecks {

    /** RFC 3972 defines the counts 0, 1 and 2. */
    private static final int MOST_COLLISIONS = 2;

    private final TunnelPolicy policy;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    MethodChecks(TunnelPolicy policy, Place place) {
        this.policy = policy;
        this.place = place;
    }

    List<Finding> of(AuthenticationMethod method) {
        switch (method) {
            case OneWayPresharedKey key -> roles(key.roles());
            case Eap eap -> roles(eap.roles());
            case CertificateAuthentication certificate -> certificate(certificate);
            case Ikev2Certificate certificate -> certificate(certificate.certificate());
            case SslAuthentication ssl -> ssl(ssl);
            case Anonymous anonymous -> add(Advice.ANONYMOUS, place, anonymous);
            case Kerberos kerberos -> kerberos(kerberos);
            case Ipv6Cga cga -> collisions(cga);
            case PresharedKey ignored -> {}
            case NtlmV2 ignored -> {}
        }
        return findings;
    }

    private void collisions(Ipv6Cga cga) {
        if (cga.collisionCount() > MOST_COLLISIONS) {
            add(Advice.CGA_COLLISIONS, place.then("collision count"), cga.collisionCount());
        }
    }

    private void roles(Set<AuthenticationRole> roles) {
        if (roles.size() == AuthenticationRole.values().length) {
            add(Advice.BOTH_ROLES, place.then("roles"), "LOCAL_ONLY and REMOTE_ONLY");
        }
    }

    private void certificate(CertificateAuthentication certificate) {
        revocation(certificate.revocation());
        directions(certificate.inbound(), certificate.outbound());
        findings.addAll(AuthorityChecks.of(policy, place, certificate.inbound(), certificate.outbound()));
    }

    private void ssl(SslAuthentication ssl) {
        revocation(ssl.revocation());
        directions(ssl.inbound(), ssl.outbound());
        findings.addAll(AuthorityChecks.of(policy, place, ssl.inbound(), ssl.outbound()));
        if (ssl.options().contains(SslOption.NO_CERTIFICATE_VALIDATION)) {
            add(Advice.NO_VALIDATION, place.then("options"), SslOption.NO_CERTIFICATE_VALIDATION);
        }
    }

    private void revocation(RevocationCheck check) {
        if (check == RevocationCheck.SKIP) {
            add(Advice.NO_REVOCATION, place.then("revocation"), check);
        }
    }

    private void directions(CertificateTrust inbound, CertificateTrust outbound) {
        if (inbound instanceof UnspecifiedTrust && outbound instanceof UnspecifiedTrust) {
            add(Advice.NO_CERTIFICATES, place, "certificates in neither direction");
        }
    }

    private void kerberos(Kerberos kerberos) {
        if (policy.keying() instanceof KeyedByIkev1
                && kerberos.options().contains(KerberosOption.NO_EXPLICIT_CREDENTIALS)) {
            add(Advice.AUTHIP_OPTION, place.then("options"), KerberosOption.NO_EXPLICIT_CREDENTIALS);
        }
    }

    private void add(Advice advice, Place where, Object value) {
        findings.add(advice.at(policy, where, value.toString()));
    }
}
