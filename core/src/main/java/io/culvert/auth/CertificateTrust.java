package io.culvert.auth;

import java.util.List;

/**
 * The accepted certification authorities, and criteria for their certificates. Becomes one of the two configurations,
 * inbound or outbound, of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} or a later one.
 */
public sealed interface CertificateTrust permits TrustList, EnterpriseStore, TrustedRootStore, UnspecifiedTrust {

    /**
     * The criteria for certificates.
     *
     * @return one for each element of the native array, in its order
     */
    List<CertificateCriteria> criteria();
}
