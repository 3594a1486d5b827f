package io.culvert.policy;

import io.culvert.internal.OptionSets;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by AuthIP with a main-mode policy that the system already contains: {@code mainModePolicy} is null. Windows
 * negotiates nothing if no policy of the system matches.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface AuthIpWithSystemMainMode extends KeyedByAuthIp permits ImmutableAuthIpWithSystemMainMode {

    /**
     * Returns the keying without options.
     *
     * @return a keying pinned to its module
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
     * Returns an empty builder.
     *
     * @return a builder that requires no part
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a keying from its parts. */
    class Builder extends ImmutableAuthIpWithSystemMainMode.Builder {
        Builder() {}
    }
}
