package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} to {@code 2}.
 *
 * @param place its field of the method
 * @param inbound the criteria for the peer's certificate
 * @param outbound the criteria that select this machine's certificate
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
