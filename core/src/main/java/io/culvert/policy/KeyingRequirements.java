package io.culvert.policy;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.SslOption;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.rule.Place;
import java.util.List;

/** What a keying needs. */
final class KeyingRequirements {

    private final PolicyRequirements requirements;

    private KeyingRequirements(PolicyRequirements requirements) {
        this.requirements = requirements;
    }

    static void of(Keying keying, PolicyRequirements requirements) {
        KeyingRequirements of = new KeyingRequirements(requirements);
        if (keying instanceof KeyedByIkev2) {
            requirements.generation("IKEv2", Place.of("keying"), ApiGeneration.ADD1);
        } else if (keying.pinning() == ModulePinning.PINNED) {
            requirements.generation("a pinned keying module", Place.of("keying"), ApiGeneration.ADD1);
        }
        of.methods("main mode", keying.mainModeMethods());
        of.proposals(keying.mainModeProposals());
        if (keying instanceof KeyedByAuthIp authIp) {
            authIp.extendedMode().ifPresent(mode -> of.methods("extended mode", mode.methods()));
            if (authIp.tunnelOptions().contains(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)) {
                requirements.windows(
                        "the option " + AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY,
                        Place.of("tunnel options"),
                        WindowsVersion.WINDOWS_8);
            }
        }
    }

    private void proposals(List<? extends AuthIpProposal> proposals) {
        int number = 0;
        for (AuthIpProposal proposal : proposals) {
            Place place = Place.of("main mode").nth("proposal", ++number);
            if (proposal.integrity() == IkeIntegrity.SHA_256 || proposal.integrity() == IkeIntegrity.SHA_384) {
                requirements.windows(proposal.integrity().name(), place.then("integrity"), WindowsVersion.VISTA_SP1);
            }
            if (proposal instanceof IkeProposal ike && ike.dhGroup() == DhGroup.GROUP_24) {
                requirements.windows("the group GROUP_24", place.then("group"), WindowsVersion.WINDOWS_8);
            }
        }
    }

    private void methods(String mode, List<?> methods) {
        int number = 0;
        for (Object method : methods) {
            Place place = Place.of(mode).nth("authentication method", ++number);
            if (method instanceof CertificateAuthentication certificate) {
                certificate(place, certificate);
            } else if (method instanceof Ikev2Certificate certificate) {
                certificate(place, certificate.certificate());
            } else if (method instanceof SslAuthentication ssl) {
                ssl(place, ssl);
            } else if (method instanceof Kerberos kerberos) {
                kerberos(place, kerberos);
            }
        }
    }

    private void kerberos(Place place, Kerberos kerberos) {
        if (kerberos.proxyServer().isPresent() || kerberos.options().contains(KerberosOption.FORCE_PROXY)) {
            requirements.generation("a Kerberos proxy", place, ApiGeneration.ADD2);
        }
    }

    private void certificate(Place place, CertificateAuthentication certificate) {
        kind(place, certificate.kind());
        trust(place, certificate.inbound(), certificate.outbound());
        if (certificate.options().contains(CertificateOption.DISABLE_REQUEST_PAYLOAD)) {
            requirements.windows(
                    "the option " + CertificateOption.DISABLE_REQUEST_PAYLOAD, place, WindowsVersion.WINDOWS_10_1703);
        }
    }

    private void ssl(Place place, SslAuthentication ssl) {
        kind(place, ssl.kind());
        trust(place, ssl.inbound(), ssl.outbound());
        if (ssl.options().contains(SslOption.DISABLE_REQUEST_PAYLOAD)) {
            requirements.windows(
                    "the option " + SslOption.DISABLE_REQUEST_PAYLOAD, place, WindowsVersion.WINDOWS_10_1703);
        }
    }

    private void kind(Place place, CertificateKind kind) {
        if (kind != CertificateKind.RSA) {
            requirements.windows(kind + " certificates", place, WindowsVersion.VISTA_SP1);
        }
    }

    private void trust(Place place, CertificateTrust inbound, CertificateTrust outbound) {
        TrustRequirements.of(inbound, place.then("inbound"), requirements);
        if (!outbound.equals(inbound)) {
            TrustRequirements.of(outbound, place.then("outbound"), requirements);
        }
    }
}
