package io.culvert.auth;

/** The kind of input that a {@link CertificateAuthority} was made from. */
public enum AuthoritySource {
    /** The certificate of an authority: its basic constraints name a CA, or it is its own issuer. */
    AUTHORITY_CERTIFICATE,
    /** A certificate that is no authority's: it is not its own issuer, and its basic constraints name no CA. */
    END_CERTIFICATE,
    /** A name as text, whose encoding the Java library chose. */
    NAME,
    /** A name in the encoding of its certificate. */
    ENCODED_NAME
}
