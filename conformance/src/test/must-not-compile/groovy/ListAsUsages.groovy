package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria
import java.util.List

/** A list may be empty; the door for lists is another word. */
class ListAsUsages {
    static CertificateCriteria narrowed(List<String> usages) {
        return criteria().eku(usages) // wrong: CertificateCriteria
        // fix: return criteria().ekus(usages)
    }
}
