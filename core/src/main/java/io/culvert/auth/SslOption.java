package io.culvert.auth;

/** An option of SSL authentication. Becomes flags of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} or later. */
public enum SslOption {
    /** Authenticate one end only: {@code IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY}. */
    ONE_WAY,
    /**
     * Accept a certificate without the extended key usage of a server; other checks remain:
     * {@code IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION}.
     */
    NO_CERTIFICATE_VALIDATION,
    /** Send no certificate request: {@code IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD}. Windows 10 version 1703. */
    DISABLE_REQUEST_PAYLOAD
}
