package io.culvert.auth;

/** The end that a method authenticates. IKEv2; a method without a role authenticates both ends. Windows 7. */
public enum AuthenticationRole {
    /**
     * Authenticates this computer to the peer: {@code IKEEXT_PSK_FLAG_LOCAL_AUTH_ONLY} of a key,
     * {@code IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY} of EAP.
     */
    LOCAL_ONLY,
    /**
     * Authenticates the peer to this computer: {@code IKEEXT_PSK_FLAG_REMOTE_AUTH_ONLY} of a key,
     * {@code IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY} of EAP.
     */
    REMOTE_ONLY
}
