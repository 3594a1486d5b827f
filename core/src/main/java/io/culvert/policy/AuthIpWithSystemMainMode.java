package io.culvert.policy;

import io.culvert.internal.OptionSets;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by AuthIP with whatever main-mode policy of the system fits: {@code mainModePolicy} is null. If none
 * fits, nothing is negotiated.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface AuthIpWithSystemMainMode extends KeyedByAuthIp permits ImmutableAuthIpWithSystemMainMode {

    /**
     * The keying without options.
     *
     * @return pinned to its module
     */
    static AuthIpWithSystemMainMode of() {
        return new Builder().build();
    }

    @Override
    @Value.Default
    default ModulePinning pinning() {
        return ModulePinning.PINNED;
    }

    @Override
    default AuthIpWithSystemMainMode moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    @Override
    Optional<ExtendedMode> extendedMode();

    @Override
    Set<AuthIpTunnelOption> tunnelOptions();

    @Override
    default AuthIpWithSystemMainMode extendedMode(ExtendedMode extendedMode) {
        return new Builder().from(this).extendedMode(extendedMode).build();
    }

    @Override
    default AuthIpWithSystemMainMode tunnelOptions(AuthIpTunnelOption firstOption, AuthIpTunnelOption... moreOptions) {
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
    class Builder extends ImmutableAuthIpWithSystemMainMode.Builder {
        Builder() {}
    }
}
