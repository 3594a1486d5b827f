package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} to {@code 2}.
 *
 * @param place where it stands in the method
 * @param inbound what the peer's certificate is measured by
 * @param outbound what this machine's certificate is chosen by
 * @param flags {@code flags}
 * @param localCertificateUrl {@code localCertLocationUrl}, from version 1 on
 */
public record CertificateFields(
        FieldLayout place,
        TrustFields inbound,
        TrustFields outbound,
        FieldLayout flags,
        Optional<FieldLayout> localCertificateUrl) {

    static CertificateFields of(FieldLayout place) {
        StructLayout layout = FieldLookup.struct(place);
        return new CertificateFields(
                place,
                TrustFields.of(layout, "inbound"),
                TrustFields.of(layout, "outbound"),
                layout.field("flags"),
                FieldLookup.find(layout, "localCertLocationUrl"));
    }
}
