package io.culvert.auth;

import java.util.List;

/**
 * Which certification authorities count, and which of their certificates. Becomes one of the two configurations, inbound
 * or outbound, of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} or a later one.
 */
public sealed interface CertificateTrust permits TrustList, EnterpriseStore, TrustedRootStore, UnspecifiedTrust {

    /**
     * What certificates must be like.
     *
     * @return one for each element of the native array, in its order
     */
    List<CertificateCriteria> criteria();
}
