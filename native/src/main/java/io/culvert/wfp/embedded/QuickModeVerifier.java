package io.culvert.wfp.embedded;

import io.culvert.wfp.fields.ExtendedModeFields;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.fields.TunnelFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE;
import java.util.List;
import java.util.Optional;

/** Looks at {@code IPSEC_TUNNEL_POLICY0} to {@code 3}. */
final class QuickModeVerifier {

    private static final int AH_AND_ESP = 2;
    private static final String GCM = "_GCM_";

    private final PolicyFields all;
    private final TunnelFields fields;
    private final KeyingModule module;
    private final Refusals refusals;

    QuickModeVerifier(PolicyFields fields, KeyingModule module, Refusals refusals) {
        this.all = fields;
        this.fields = fields.tunnel();
        this.module = module;
        this.refusals = refusals;
    }

    void verify(StructView policy) {
        policy.pointee(fields.extendedMode()).ifPresent(this::extendedMode);
        refusals.requireKnownFlags(policy, fields.flags());
        refusals.refuseFlags(policy, fields.flags(), module.tunnelFlagsOfOthers(), module);
        refusals.requireSome(policy, fields.proposals());
        policy.array(fields.proposals()).forEach(this::proposal);
    }

    /** IKE has none; that IKEv2 has none is nowhere said. */
    private void extendedMode(StructView policy) {
        ExtendedModeFields said = all.extendedMode();
        refusals.unless(
                module != KeyingModule.IKE,
                ErrorCodes.FWP_E_EM_NOT_SUPPORTED,
                () -> fields.extendedMode().path() + " is not null, and the policy is one of " + module);
        refusals.requireKnown(policy, said.impersonation());
        AuthenticationVerifier methods = new AuthenticationVerifier(all.method(), KeyingModule.AUTHIP, refusals);
        policy.array(said.methods()).forEach(methods::verify);
    }

    private void proposal(StructView proposal) {
        StructView lifetime = proposal.inner(IPSEC_PROPOSAL0.lifetime);
        for (FieldLayout part : List.of(
                IPSEC_SA_LIFETIME0.lifetimeSeconds,
                IPSEC_SA_LIFETIME0.lifetimeKilobytes,
                IPSEC_SA_LIFETIME0.lifetimePackets)) {
            refusals.unless(lifetime.get(part) != 0, ErrorCodes.FWP_E_INVALID_INTERVAL, () -> part.path() + " is 0");
        }
        refusals.requireKnown(proposal, IPSEC_PROPOSAL0.pfsGroup);
        refusals.requireSome(proposal, IPSEC_PROPOSAL0.saTransforms);
        long count = proposal.get(IPSEC_PROPOSAL0.numSaTransforms);
        refusals.unless(
                count <= AH_AND_ESP,
                ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                () -> IPSEC_PROPOSAL0.numSaTransforms.path() + " is " + count);
        List<StructView> transforms = proposal.array(IPSEC_PROPOSAL0.saTransforms);
        long ah = transforms.stream()
                .filter(each ->
                        each.bits(IPSEC_SA_TRANSFORM0.ipsecTransformType) == IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH)
                .count();
        refusals.unless(
                count < AH_AND_ESP || ah == 1,
                ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                () -> "two transforms that are not AH and ESP");
        transforms.forEach(this::transform);
    }

    private void transform(StructView transform) {
        switch (transform.bits(IPSEC_SA_TRANSFORM0.ipsecTransformType)) {
            case IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_AH ->
                integrity(required(transform, IPSEC_SA_TRANSFORM0.ahTransform));
            case IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH ->
                integrity(required(transform, IPSEC_SA_TRANSFORM0.espAuthTransform));
            case IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_FW ->
                integrity(required(transform, IPSEC_SA_TRANSFORM0.espAuthFwTransform));
            case IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_CIPHER ->
                encryption(required(transform, IPSEC_SA_TRANSFORM0.espCipherTransform));
            default -> both(required(transform, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform));
        }
    }

    private void both(StructView both) {
        Optional<TransformId> integrity = integrity(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform));
        Optional<TransformId> encryption = encryption(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform));
        if (integrity.isPresent() && encryption.isPresent()) {
            String one = integrity.get().name();
            String other = encryption.get().name();
            refusals.unless(
                    one.contains(GCM) == other.contains(GCM),
                    ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                    () -> one + " with " + other);
        }
    }

    /** The algorithm; empty if it is one of a crypto module, of which nothing is known here. */
    private Optional<TransformId> integrity(StructView transform) {
        if (!transform.isNull(IPSEC_AUTH_TRANSFORM0.cryptoModuleId)) {
            return Optional.empty();
        }
        StructView id = transform.inner(IPSEC_AUTH_TRANSFORM0.authTransformId);
        int type = id.bits(IPSEC_AUTH_TRANSFORM_ID0.authType);
        int config = id.bits(IPSEC_AUTH_TRANSFORM_ID0.authConfig);
        return Optional.of(Optional.ofNullable(AuthTransformIds.TABLE.find(type, config))
                .orElseThrow(() -> refusals.refusal(
                        ErrorCodes.FWP_E_INVALID_AUTH_TRANSFORM,
                        "authTransformId is {" + Integer.toUnsignedString(type) + ", " + config + "}")));
    }

    private Optional<TransformId> encryption(StructView transform) {
        if (!transform.isNull(IPSEC_CIPHER_TRANSFORM0.cryptoModuleId)) {
            return Optional.empty();
        }
        StructView id = transform.inner(IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
        int type = id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherType);
        int config = id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig);
        return Optional.of(Optional.ofNullable(CipherTransformIds.TABLE.find(type, config))
                .orElseThrow(() -> refusals.refusal(
                        ErrorCodes.FWP_E_INVALID_CIPHER_TRANSFORM,
                        "cipherTransformId is {" + Integer.toUnsignedString(type) + ", " + config + "}")));
    }

    private StructView required(StructView transform, FieldLayout arm) {
        return transform
                .pointee(arm)
                .orElseThrow(() -> refusals.refusal(ErrorCodes.FWP_E_NULL_POINTER, arm.path() + " is null"));
    }
}
