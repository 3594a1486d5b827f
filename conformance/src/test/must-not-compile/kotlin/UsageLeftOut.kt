package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria

/** Key usages are one at least. */
fun usageLeftOut(): CertificateCriteria =
    criteria().eku() // wrong: first
    // fix: criteria().eku("1.3.6.1.5.5.7.3.1")
