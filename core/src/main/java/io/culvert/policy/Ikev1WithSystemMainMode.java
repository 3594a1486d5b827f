package io.culvert.policy;

import org.immutables.value.Value;

/**
 * Keying by IKE version 1 with whatever main-mode policy of the system fits: {@code mainModePolicy} is null. If none
 * fits, nothing is negotiated.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Ikev1WithSystemMainMode extends KeyedByIkev1 permits ImmutableIkev1WithSystemMainMode {

    /**
     * The keying without options.
     *
     * @return pinned to its module
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
     * An empty builder.
     *
     * @return nothing is wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIkev1WithSystemMainMode.Builder {
        Builder() {}
    }
}
