package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.CertificateCriteria;

/** Key usages are one at least. */
final class UsageLeftOut {
    static CertificateCriteria narrowed() {
        return criteria().eku(); // wrong: CertificateCriteria
        // fix: return criteria().eku("1.3.6.1.5.5.7.3.1");
    }
}
