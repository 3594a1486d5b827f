package io.culvert.auth;

/** An option of IKEv2 for URLs of certificates. Becomes flags of {@code IKEEXT_CERTIFICATE_AUTHENTICATION1} or 2. */
public enum CertificateUrlOption {
    /** Look up the peer's certificate at an HTTP URL: {@code IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP}. Windows 7. */
    HTTP_LOOKUP,
    /**
     * The method's URL points to a bundle of certificates instead of one: {@code IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE}.
     * Windows 7.
     */
    URL_CONTAINS_BUNDLE
}
