package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria
import io.culvert.auth.CertificateHash

/** A text could be hexadecimal digits or a path. */
class TextAsCertificateHash {
    static CertificateCriteria narrowed(CertificateHash hash) {
        return criteria().hash('0a') // wrong: CertificateCriteria
        // fix: return criteria().hash(hash)
    }
}
