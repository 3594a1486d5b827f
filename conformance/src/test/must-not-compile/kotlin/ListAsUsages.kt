package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria

/** A list may be empty; the door for lists is another word. */
fun listAsUsages(usages: List<String>): CertificateCriteria =
    criteria().eku(usages) // wrong: String
    // fix: criteria().ekus(usages)
