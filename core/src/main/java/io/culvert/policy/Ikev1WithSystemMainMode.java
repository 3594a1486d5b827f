package io.culvert.policy;

import org.immutables.value.Value;

/**
 * Keying by IKE version 1 with a main-mode policy that the system already contains: {@code mainModePolicy} is null.
 * Windows negotiates nothing if no policy of the system matches.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Ikev1WithSystemMainMode extends KeyedByIkev1 permits ImmutableIkev1WithSystemMainMode {

    /**
     * Returns the keying without options.
     *
     * @return a keying pinned to its module
     */
    static Ikev1WithSystemMainMode of() {
        return new Builder().build();
    }

    @Override
    @Value.Default
    default ModulePinning pinning() {
        return ModulePinning.PINNED;
    }

    @Override
    default Ikev1WithSystemMainMode moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that requires no part
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a keying from its parts. */
    class Builder extends ImmutableIkev1WithSystemMainMode.Builder {
        Builder() {}
    }
}
