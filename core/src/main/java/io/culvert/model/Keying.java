package io.culvert.model;

/**
 * Which keying module negotiates the tunnel, and how. Decides the type of both contexts, and the {@code keyModKey} of
 * {@code FwpmIPsecTunnelAdd1}.
 *
 * <p>What a module takes is on the types for that module: each has a keying with a main mode of its own, and one that
 * leaves main mode to policies that are already in the system.
 */
public sealed interface Keying permits KeyedByIkev1, KeyedByAuthIp, KeyedByIkev2 {

    /**
     * Whether that module alone may negotiate.
     *
     * @return {@link ModulePinning#PINNED} unless said otherwise
     */
    ModulePinning pinning();

    /** Overwrites the pre-shared keys, if there are any. */
    default void destroySecrets() {
        KeyingParts.destroySecrets(this);
    }
}
