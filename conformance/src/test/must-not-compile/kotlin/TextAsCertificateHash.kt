package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria
import io.culvert.auth.CertificateHash

/** A text could be hexadecimal digits or a path. */
fun textAsCertificateHash(hash: CertificateHash): CertificateCriteria =
    criteria().hash("0a") // wrong: CertificateHash
    // fix: criteria().hash(hash)
