package io.culvert.model;

/**
 * Which keying module negotiates the tunnel, and how. Becomes the main-mode context and the {@code keyModKey} of
 * {@code FwpmIPsecTunnelAdd1}, and decides the type of both contexts.
 *
 * <p>Methods and proposals are on the permitted types: each module takes its own.
 */
public sealed interface Keying permits Ikev1Keying, Ikev2Keying {

    /** Overwrites the pre-shared keys, if there are any. */
    default void destroySecrets() {
        KeyingParts.destroySecrets(this);
    }
}
