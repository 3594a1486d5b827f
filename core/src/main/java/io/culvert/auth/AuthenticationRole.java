package io.culvert.auth;

/** Which end a method proves, where it proves one only. IKEv2; without a role a method is for both. Windows 7. */
public enum AuthenticationRole {
    /**
     * This computer to the peer: {@code IKEEXT_PSK_FLAG_LOCAL_AUTH_ONLY} of a key, {@code IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY}
     * of EAP.
     */
    LOCAL_ONLY,
    /**
     * The peer to this computer: {@code IKEEXT_PSK_FLAG_REMOTE_AUTH_ONLY} of a key,
     * {@code IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY} of EAP.
     */
    REMOTE_ONLY
}
