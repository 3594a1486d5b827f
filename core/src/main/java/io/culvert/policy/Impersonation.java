package io.culvert.policy;

/**
 * The identity with which the initiator of AuthIP authenticates. Becomes
 * {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE}.
 */
public enum Impersonation {
    /** The computer, {@code IKEEXT_IMPERSONATION_NONE}. The default. */
    NONE,
    /** The owner of the socket whose traffic starts the negotiation, {@code IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL}. */
    SOCKET_PRINCIPAL
}
