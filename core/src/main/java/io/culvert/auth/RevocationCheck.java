package io.culvert.auth;

/** Whether it is looked up that a certificate was revoked. Becomes two of the flags of a certificate method. */
public enum RevocationCheck {
    /** Refuse a certificate that is found to be revoked; where no answer can be had, take it. No flag. */
    ATTEMPT,
    /** Do not look: {@code IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK}. */
    SKIP,
    /**
     * Refuse a certificate that is found to be revoked, and every certificate about which no answer can be had:
     * {@code IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG}.
     */
    REQUIRE
}
