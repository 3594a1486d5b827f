package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}, and the structures inside that have several versions.
 *
 * @param layout the version
 * @param type {@code authenticationMethodType}
 * @param presharedKey {@code presharedKeyAuthentication}
 * @param certificate {@code certificateAuthentication}
 * @param kerberos {@code kerberosAuthentication}
 * @param ntlmV2 {@code ntlmV2Authentication}
 * @param ssl {@code sslAuthentication}, the same structure as {@link #certificate()}
 * @param cga {@code cgaAuthentication}
 * @param eap {@code eapAuthentication}, from version 1 on
 */
public record MethodFields(
        StructLayout layout,
        FieldLayout type,
        PresharedKeyFields presharedKey,
        CertificateFields certificate,
        KerberosFields kerberos,
        FieldLayout ntlmV2,
        FieldLayout ssl,
        FieldLayout cga,
        Optional<FieldLayout> eap) {

    static MethodFields of(StructLayout layout) {
        return new MethodFields(
                layout,
                layout.field("authenticationMethodType"),
                PresharedKeyFields.of(layout.field("presharedKeyAuthentication")),
                CertificateFields.of(layout.field("certificateAuthentication")),
                KerberosFields.of(layout.field("kerberosAuthentication")),
                layout.field("ntlmV2Authentication"),
                layout.field("sslAuthentication"),
                layout.field("cgaAuthentication"),
                FieldLookup.find(layout, "eapAuthentication"));
    }
}
