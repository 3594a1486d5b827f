package io.culvert.auth;

/** An option of Kerberos. Becomes {@code flags} of {@code IKEEXT_KERBEROS_AUTHENTICATION0}, or of a later one. */
public enum KerberosOption {
    /**
     * As initiator, do not derive a token from the peer's name:
     * {@code IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION}.
     */
    NO_INITIATOR_TOKEN,
    /**
     * Refuse a peer with explicit credentials: {@code IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS}. Applicable to
     * AuthIP only.
     */
    NO_EXPLICIT_CREDENTIALS,
    /** As initiator, use a Kerberos proxy: {@code IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR}. Windows 8. */
    FORCE_PROXY
}
