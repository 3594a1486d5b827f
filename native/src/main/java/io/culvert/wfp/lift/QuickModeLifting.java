package io.culvert.wfp.lift;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.model.SaIdleTimeout;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.wfp.Ipv4Endpoints;
import io.culvert.wfp.Ipv6Endpoints;
import io.culvert.wfp.TunnelEndpoints;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.fields.EndpointFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.fields.TunnelFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_IDLE_TIMEOUT0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code IPSEC_TUNNEL_POLICY0} to {@code 3}. */
final class QuickModeLifting {

    private final TunnelFields fields;
    private final EndpointFields ends;

    QuickModeLifting(PolicyFields fields) {
        this.fields = fields.tunnel();
        this.ends = fields.endpoints();
    }

    TunnelEndpoints endpoints(StructView policy) {
        StructView both = policy.inner(fields.endpoints());
        Unsaid.absent(both, ends.localInterface());
        Unsaid.absentPointer(both, ends.remoteName());
        Unsaid.absentArray(both, ends.remoteAddresses());
        return switch (both.bits(ends.ipVersion())) {
            case FWP_IP_VERSION.FWP_IP_VERSION_V4 ->
                new Ipv4Endpoints(
                        new Ipv4Address(both.bits(ends.localIpv4())), new Ipv4Address(both.bits(ends.remoteIpv4())));
            case FWP_IP_VERSION.FWP_IP_VERSION_V6 ->
                new Ipv6Endpoints(
                        Ipv6Address.of(both.bytes(ends.localIpv6())), Ipv6Address.of(both.bytes(ends.remoteIpv6())));
            default -> throw Unsaid.unknown(both, ends.ipVersion(), "IPv4 or IPv6");
        };
    }

    SaIdleTimeout idleTimeout(StructView policy) {
        StructView timeout = policy.inner(fields.idleTimeout());
        return new SaIdleTimeout(
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSeconds),
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSecondsFailOver));
    }

    List<QuickModeProposal> proposals(StructView policy) {
        Unsaid.absent(policy, fields.flags());
        Unsaid.absentPointer(policy, fields.extendedMode());
        Unsaid.absent(policy, fields.forwardPathLifetime());
        Unsaid.absent(policy, fields.compartmentId());
        Unsaid.absentArray(policy, fields.trafficSelectors());
        return policy.array(fields.proposals()).stream()
                .<QuickModeProposal>map(QuickModeLifting::proposal)
                .toList();
    }

    private static EspProposal proposal(StructView proposal) {
        List<StructView> transforms = proposal.array(IPSEC_PROPOSAL0.saTransforms);
        if (transforms.size() != 1) {
            throw Unsaid.unknown(proposal, IPSEC_PROPOSAL0.numSaTransforms, "one transform, ESP");
        }
        EspProposal esp = EspProposal.of(transform(transforms.get(0)))
                .lifetime(lifetime(proposal.inner(IPSEC_PROPOSAL0.lifetime)));
        return proposal.bits(IPSEC_PROPOSAL0.pfsGroup) == IPSEC_PFS_GROUP.IPSEC_PFS_NONE
                ? esp
                : esp.pfs(LiftedAlgorithms.one(LiftedAlgorithms.PFS_GROUPS, proposal, IPSEC_PROPOSAL0.pfsGroup));
    }

    private static SaLifetime lifetime(StructView lifetime) {
        return new SaLifetime(
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimeSeconds),
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimeKilobytes),
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimePackets));
    }

    private static EspTransform transform(StructView transform) {
        if (transform.bits(IPSEC_SA_TRANSFORM0.ipsecTransformType)
                != IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER) {
            throw Unsaid.unknown(
                    transform, IPSEC_SA_TRANSFORM0.ipsecTransformType, "ESP with integrity and encryption");
        }
        StructView both = Unsaid.required(transform, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform);
        TransformId integrity = integrity(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform));
        TransformId encryption = encryption(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform));
        GcmCipher gcm = LiftedAlgorithms.gcm(integrity, encryption);
        if (gcm != null) {
            return new EspGcm(gcm);
        }
        CipherNeedingHmac cipher = LiftedAlgorithms.CBC_CIPHERS.get(encryption);
        Hmac hmac = LiftedAlgorithms.HMACS.get(integrity);
        if (cipher == null || hmac == null) {
            throw new UnknownPolicyException(
                    IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform.path(),
                    encryption.name() + " with " + integrity.name(),
                    "AES-GCM in both halves, or CBC with an HMAC");
        }
        return new EspCbc(cipher, hmac);
    }

    private static TransformId integrity(StructView transform) {
        Unsaid.absentPointer(transform, IPSEC_AUTH_TRANSFORM0.cryptoModuleId);
        StructView id = transform.inner(IPSEC_AUTH_TRANSFORM0.authTransformId);
        return known(
                AuthTransformIds.TABLE.find(
                        id.bits(IPSEC_AUTH_TRANSFORM_ID0.authType), id.bits(IPSEC_AUTH_TRANSFORM_ID0.authConfig)),
                "IPSEC_AUTH_TRANSFORM0.authTransformId");
    }

    private static TransformId encryption(StructView transform) {
        Unsaid.absentPointer(transform, IPSEC_CIPHER_TRANSFORM0.cryptoModuleId);
        StructView id = transform.inner(IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
        return known(
                CipherTransformIds.TABLE.find(
                        id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherType),
                        id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig)),
                "IPSEC_CIPHER_TRANSFORM0.cipherTransformId");
    }

    private static TransformId known(@Nullable TransformId id, String element) {
        if (id == null) {
            throw new UnknownPolicyException(element, "no pair of the SDK", "one that the SDK names");
        }
        return id;
    }
}
