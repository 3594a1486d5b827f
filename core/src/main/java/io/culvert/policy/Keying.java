package io.culvert.policy;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.Secret;
import io.culvert.crypto.AuthIpProposal;
import java.util.List;
import java.util.Optional;

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

    /**
     * The main mode that the tunnel brings along.
     *
     * @return empty if main mode is left to the policies of the system
     */
    default Optional<MainMode> mainMode() {
        return switch (this) {
            case MainMode own -> Optional.of(own);
            case Ikev1WithSystemMainMode ignored -> Optional.empty();
            case AuthIpWithSystemMainMode ignored -> Optional.empty();
            case Ikev2WithSystemMainMode ignored -> Optional.empty();
        };
    }

    /**
     * The methods of main mode.
     *
     * @return in order of preference; none if main mode is left to the policies of the system
     */
    default List<? extends AuthenticationMethod> mainModeMethods() {
        return mainMode()
                .<List<? extends AuthenticationMethod>>map(MainMode::authenticationMethods)
                .orElse(List.of());
    }

    /**
     * The proposals of main mode.
     *
     * @return in order of preference; none if main mode is left to the policies of the system
     */
    default List<? extends AuthIpProposal> mainModeProposals() {
        return mainMode()
                .<List<? extends AuthIpProposal>>map(MainMode::ikeProposals)
                .orElse(List.of());
    }

    /** Overwrites the pre-shared keys of main mode. Extended mode accepts no method with a key. */
    default void destroySecrets() {
        for (AuthenticationMethod method : mainModeMethods()) {
            method.secret().ifPresent(Secret::destroy);
        }
    }
}
