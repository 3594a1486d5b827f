package io.culvert.policy;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.SslOption;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.rule.Place;
import java.util.List;

/** Finds the API generations and Windows releases that a keying requires. */
final class KeyingRequirements {

    private static final Place MAIN_MODE = Place.of("main mode");

    private final PolicyRequirements requirements;

    private KeyingRequirements(PolicyRequirements requirements) {
        this.requirements = requirements;
    }

    static void of(Keying keying, PolicyRequirements requirements) {
        KeyingRequirements of = new KeyingRequirements(requirements);
        of.module(keying);
        of.methods(MAIN_MODE, keying.mainModeMethods());
        of.proposals(keying.mainModeProposals());
        switch (keying) {
            case KeyedByAuthIp authIp -> of.authIp(authIp);
            case KeyedByIkev1 ignored -> {}
            case KeyedByIkev2 ignored -> {}
        }
    }

    private void module(Keying keying) {
        switch (keying) {
            case KeyedByIkev2 ignored -> requirements.generation("IKEv2", Place.of("keying"), ApiGeneration.ADD1);
            case KeyedByIkev1 ikev1 -> pinning(ikev1);
            case KeyedByAuthIp authIp -> pinning(authIp);
        }
    }

    private void pinning(Keying keying) {
        if (keying.pinning() == ModulePinning.PINNED) {
            requirements.generation("a pinned keying module", Place.of("keying"), ApiGeneration.ADD1);
        }
    }

    private void authIp(KeyedByAuthIp keying) {
        keying.extendedMode().ifPresent(mode -> methods(Place.of("extended mode"), mode.methods()));
        if (keying.tunnelOptions().contains(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY)) {
            requirements.windows(
                    "the option " + AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY,
                    Place.of("tunnel options"),
                    WindowsVersion.WINDOWS_8);
        }
    }

    private void proposals(List<? extends AuthIpProposal> proposals) {
        int number = 0;
        for (AuthIpProposal proposal : proposals) {
            Place place = MAIN_MODE.nth("proposal", ++number);
            if (proposal.integrity() == IkeIntegrity.SHA_256 || proposal.integrity() == IkeIntegrity.SHA_384) {
                requirements.windows(proposal.integrity().name(), place.then("integrity"), WindowsVersion.VISTA_SP1);
            }
            switch (proposal) {
                case Ikev2Proposal ike -> group(ike.dhGroup(), place.then("group"));
                case IkeProposalWithoutGroup ignored -> {}
            }
        }
    }

    private void group(DhGroup group, Place place) {
        if (group == DhGroup.GROUP_24) {
            requirements.windows("the group GROUP_24", place, WindowsVersion.WINDOWS_8);
        }
    }

    private void methods(Place mode, List<? extends AuthenticationMethod> methods) {
        int number = 0;
        for (AuthenticationMethod method : methods) {
            method(mode.nth("authentication method", ++number), method);
        }
    }

    private void method(Place place, AuthenticationMethod method) {
        switch (method) {
            case CertificateAuthentication certificate -> certificate(place, certificate);
            case Ikev2Certificate certificate -> certificate(place, certificate.certificate());
            case SslAuthentication ssl -> ssl(place, ssl);
            case Kerberos kerberos -> kerberos(place, kerberos);
            case PresharedKey ignored -> {}
            case OneWayPresharedKey ignored -> {}
            case NtlmV2 ignored -> {}
            case Eap ignored -> {}
            case Ipv6Cga ignored -> {}
            case Anonymous ignored -> {}
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
