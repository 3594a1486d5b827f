package io.culvert.auth;

/**
 * A flag of a certification authority, or of a store of authorities. Becomes {@code flags} of
 * {@code IKEEXT_CERT_ROOT_CONFIG0} or {@code IKEEXT_CERTIFICATE_CRITERIA0}; the documentation of the latter calls the
 * field reserved for the system.
 */
public enum CertificateFlag {
    /** Map the end certificate to an account: {@code IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING}. */
    ACCOUNT_MAPPING,
    /** Send no certificate request for this authority: {@code IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD}. */
    DISABLE_REQUEST_PAYLOAD,
    /** Handle certificates of Network Access Protection: {@code IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE}. */
    USE_NAP_CERTIFICATE,
    /** The authority may be an intermediate one and need not be a root: {@code IKEEXT_CERT_FLAG_INTERMEDIATE_CA}. */
    INTERMEDIATE_CA,
    /**
     * As initiator, continue if no account is found: {@code IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE}. Needs
     * {@link #ACCOUNT_MAPPING}; IKEv1 and IKEv2, not AuthIP. Windows 7.
     */
    IGNORE_MAPPING_FAILURE,
    /**
     * Choose a certificate of Network Access Protection for this machine, if there is one:
     * {@code IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND}. Windows 7.
     */
    PREFER_NAP_CERTIFICATE_OUTBOUND,
    /**
     * Choose a certificate of Network Access Protection for this machine:
     * {@code IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE}. Windows 8.
     */
    SELECT_NAP_CERTIFICATE,
    /**
     * Require that the peer's certificate is one of Network Access Protection:
     * {@code IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE}. Windows 8.
     */
    VERIFY_NAP_CERTIFICATE,
    /**
     * If this machine's certificate was renewed, choose the new one:
     * {@code IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE}. Needs a hash. Windows 8.
     */
    FOLLOW_RENEWAL
}
