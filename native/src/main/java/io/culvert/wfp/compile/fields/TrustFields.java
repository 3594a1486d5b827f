package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;

/**
 * One direction of certificate authentication.
 *
 * <p>What there is to say about certificates is an array behind every {@code configType} of version 2. In versions 0 and 1
 * it is one behind a trust list only: each of the two stores has one pointer without a count, in the place of the count.
 *
 * @param configType {@code inboundConfigType} or {@code outboundConfigType}
 * @param trustList the arm of an explicit trust list
 * @param enterpriseStore the arm of the enterprise store
 * @param trustedRootStore the arm of the store of trusted roots
 * @param criteria what all three lead to
 */
public record TrustFields(
        FieldLayout configType,
        FieldLayout trustList,
        FieldLayout enterpriseStore,
        FieldLayout trustedRootStore,
        CriteriaFields criteria) {

    static TrustFields of(StructLayout certificate, String direction) {
        FieldLayout configType = certificate.field(direction + "ConfigType");
        FieldLayout trustList =
                arm(certificate, configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST);
        return new TrustFields(
                configType,
                trustList,
                arm(certificate, configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE),
                arm(certificate, configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE),
                CriteriaFields.of(FieldLookup.struct(trustList)));
    }

    private static FieldLayout arm(StructLayout certificate, FieldLayout configType, int tag) {
        return certificate.fields().stream()
                .filter(field ->
                        field.discriminator() == configType && field.kind().isPointer() && field.isArmFor(tag))
                .findFirst()
                .orElseThrow();
    }
}
