package io.culvert.auth;

/** An option of a certificate method of IKE. Becomes flags of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} or later. */
public enum CertificateOption {
    /** Send no certificate request: {@code IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD}. Windows 10 version 1703. */
    DISABLE_REQUEST_PAYLOAD
}
