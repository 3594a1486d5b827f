package io.culvert.policy;

/** As whom the initiator authenticates. Becomes {@code IKEEXT_AUTHENTICATION_IMPERSONATION_TYPE}; AuthIP only. */
public enum Impersonation {
    /** As the computer, {@code IKEEXT_IMPERSONATION_NONE}. */
    NONE,
    /** As the owner of the socket whose traffic starts the negotiation, {@code IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL}. */
    SOCKET_PRINCIPAL
}
