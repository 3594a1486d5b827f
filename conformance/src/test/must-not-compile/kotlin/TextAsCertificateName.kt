package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria
import io.culvert.auth.CertificateName
import io.culvert.auth.CertificateNameType

/** The kind of a certificate's name must be specified. */
fun textAsCertificateName(): CertificateCriteria =
    criteria().name("gw.example.com") // wrong: CertificateName
    // fix: criteria().name(CertificateName(CertificateNameType.DNS, "gw.example.com"))
