package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;

/**
 * One direction of certificate authentication.
 *
 * <p>In version 2, every {@code configType} selects an array of criteria. In versions 0 and 1 only a trust list is an
 * array: each of the two stores has one pointer without a count, at the offset of the count.
 *
 * @param configType {@code inboundConfigType} or {@code outboundConfigType}
 * @param trustList the arm of an explicit trust list
 * @param enterpriseStore the arm of the enterprise store
 * @param trustedRootStore the arm of the store of trusted roots
 * @param criteria the structure that all three arms point to
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
