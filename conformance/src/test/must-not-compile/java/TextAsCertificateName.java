package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;

/** The kind of a certificate's name must be specified. */
final class TextAsCertificateName {
    static CertificateCriteria narrowed() {
        return criteria().name("gw.example.com"); // wrong: CertificateName
        // fix: return criteria().name(new CertificateName(CertificateNameType.DNS, "gw.example.com"));
    }
}
