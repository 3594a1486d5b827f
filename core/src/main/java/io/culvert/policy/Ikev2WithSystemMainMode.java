package io.culvert.policy;

import io.culvert.internal.OptionSets;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by IKE version 2 with whatever main-mode policy of the system fits: {@code mainModePolicy} is null. If none
 * fits, nothing is negotiated.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Ikev2WithSystemMainMode extends KeyedByIkev2 permits ImmutableIkev2WithSystemMainMode {

    /**
     * The keying without options.
     *
     * @return pinned to its module
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
     * An empty builder.
     *
     * @return nothing is wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIkev2WithSystemMainMode.Builder {
        Builder() {}
    }
}
