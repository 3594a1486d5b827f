package io.culvert.auth;

/** The kind of key that the certificates have. Becomes {@code authenticationMethodType}. */
public enum CertificateKind {
    /** RSA: {@code IKEEXT_CERTIFICATE}, for AuthIP {@code IKEEXT_SSL}. */
    RSA,
    /** ECDSA on P-256: {@code IKEEXT_CERTIFICATE_ECDSA_P256}, {@code IKEEXT_SSL_ECDSA_P256}. Windows Vista SP1 and later. */
    ECDSA_P256,
    /** ECDSA on P-384: {@code IKEEXT_CERTIFICATE_ECDSA_P384}, {@code IKEEXT_SSL_ECDSA_P384}. Windows Vista SP1 and later. */
    ECDSA_P384
}
