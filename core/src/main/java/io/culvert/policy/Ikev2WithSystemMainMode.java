package io.culvert.policy;

import io.culvert.internal.OptionSets;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by IKE version 2 with a main-mode policy that the system already contains: {@code mainModePolicy} is null.
 * Windows negotiates nothing if no policy of the system matches.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Ikev2WithSystemMainMode extends KeyedByIkev2 permits ImmutableIkev2WithSystemMainMode {

    /**
     * Returns the keying without options.
     *
     * @return a keying pinned to its module
     */
    static Ikev2WithSystemMainMode of() {
        return new Builder().build();
    }

    @Override
    @Value.Default
    default ModulePinning pinning() {
        return ModulePinning.PINNED;
    }

    @Override
    default Ikev2WithSystemMainMode moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    @Override
    Set<Ikev2TunnelOption> tunnelOptions();

    @Override
    default Ikev2WithSystemMainMode tunnelOptions(Ikev2TunnelOption firstOption, Ikev2TunnelOption... moreOptions) {
        return new Builder()
                .from(this)
                .tunnelOptions(OptionSets.with(tunnelOptions(), firstOption, moreOptions))
                .build();
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
    class Builder extends ImmutableIkev2WithSystemMainMode.Builder {
        Builder() {}
    }
}
