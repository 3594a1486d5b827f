package io.culvert.auth;

/** How the revocation of certificates is checked. Becomes two of the flags of a certificate method. */
public enum RevocationCheck {
    /** Refuse a revoked certificate; accept it if its status is not available. No flag. */
    ATTEMPT,
    /** Do not check: {@code IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK}. */
    SKIP,
    /**
     * Refuse a revoked certificate, and a certificate whose status is not available:
     * {@code IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG}.
     */
    REQUIRE
}
