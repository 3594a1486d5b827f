package io.culvert.wfp.embedded;

import io.culvert.wfp.compile.fields.TransformKind;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.TransformId;
import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_AUTH_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_CIPHER_TRANSFORM_ID0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import java.util.Optional;

/** Verifies the {@code IPSEC_SA_TRANSFORM0} of a proposal. */
final class TransformVerifier {

    private static final String GCM = "_GCM_";

    private final Refusals transform;
    private final Refusals integrity;
    private final Refusals cipher;

    TransformVerifier(Refusals proposal) {
        this.transform = proposal.in("transform");
        this.integrity = proposal.in("integrity");
        this.cipher = proposal.in("cipher");
    }

    void verify(StructView given) {
        switch (transform.kind(given, IPSEC_SA_TRANSFORM0.ipsecTransformType, TransformKind::of)) {
            case AH -> integrity(required(given, IPSEC_SA_TRANSFORM0.ahTransform));
            case ESP_INTEGRITY -> integrity(required(given, IPSEC_SA_TRANSFORM0.espAuthTransform));
            case ESP_FIREWALL -> integrity(required(given, IPSEC_SA_TRANSFORM0.espAuthFwTransform));
            case ESP_CIPHER -> encryption(required(given, IPSEC_SA_TRANSFORM0.espCipherTransform));
            case ESP_INTEGRITY_AND_CIPHER -> both(required(given, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform));
        }
    }

    private void both(StructView both) {
        Optional<TransformId> integrity = integrity(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform));
        Optional<TransformId> encryption = encryption(both.inner(IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform));
        if (integrity.isPresent() && encryption.isPresent()) {
            String one = integrity.get().name();
            String other = encryption.get().name();
            transform.unless(
                    one.contains(GCM) == other.contains(GCM),
                    ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                    () -> one + " with " + other);
        }
    }

    /** The algorithm; empty for one of a crypto module, which is unknown here. */
    private Optional<TransformId> integrity(StructView given) {
        if (!given.isNull(IPSEC_AUTH_TRANSFORM0.cryptoModuleId)) {
            return Optional.empty();
        }
        StructView id = given.inner(IPSEC_AUTH_TRANSFORM0.authTransformId);
        int type = id.bits(IPSEC_AUTH_TRANSFORM_ID0.authType);
        int config = id.bits(IPSEC_AUTH_TRANSFORM_ID0.authConfig);
        return Optional.of(Optional.ofNullable(AuthTransformIds.TABLE.find(type, config))
                .orElseThrow(() -> integrity.refusal(
                        ErrorCodes.FWP_E_INVALID_AUTH_TRANSFORM,
                        "authTransformId is {" + Integer.toUnsignedString(type) + ", " + config + "}")));
    }

    private Optional<TransformId> encryption(StructView given) {
        if (!given.isNull(IPSEC_CIPHER_TRANSFORM0.cryptoModuleId)) {
            return Optional.empty();
        }
        StructView id = given.inner(IPSEC_CIPHER_TRANSFORM0.cipherTransformId);
        int type = id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherType);
        int config = id.bits(IPSEC_CIPHER_TRANSFORM_ID0.cipherConfig);
        return Optional.of(Optional.ofNullable(CipherTransformIds.TABLE.find(type, config))
                .orElseThrow(() -> cipher.refusal(
                        ErrorCodes.FWP_E_INVALID_CIPHER_TRANSFORM,
                        "cipherTransformId is {" + Integer.toUnsignedString(type) + ", " + config + "}")));
    }

    private StructView required(StructView given, FieldLayout arm) {
        return given.pointee(arm)
                .orElseThrow(() -> transform.refusal(ErrorCodes.FWP_E_NULL_POINTER, arm.path() + " is null"));
    }
}
