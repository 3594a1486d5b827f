package io.culvert.auth;

/** What SSL may be told. Becomes flags of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} or later. */
public enum SslOption {
    /** One end proves itself only: {@code IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY}. */
    ONE_WAY,
    /**
     * Do not ask that the certificate is meant for a server, by its extended key usage; all else is looked at as before:
     * {@code IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION}.
     */
    NO_CERTIFICATE_VALIDATION,
    /** Send no certificate request: {@code IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD}. Windows 10 version 1703. */
    DISABLE_REQUEST_PAYLOAD
}
