package io.culvert.policy;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.Secret;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import java.util.List;
import java.util.Optional;

/**
 * The keying of a tunnel: the module that negotiates the keys, and its parameters. Determines the type of both
 * contexts, and the {@code keyModKey} of {@code FwpmIPsecTunnelAdd1}.
 *
 * <p>Each module has two keyings: one with its own main mode, and one that uses main-mode policies of the system. Their
 * types accept only the methods, proposals and options that the module supports.
 */
public sealed interface Keying permits KeyedByIkev1, KeyedByAuthIp, KeyedByIkev2 {

    /**
     * The pinning of the tunnel to the module.
     *
     * @return {@link ModulePinning#PINNED} by default
     */
    ModulePinning pinning();

    /**
     * The main mode that belongs to the tunnel.
     *
     * @return the main mode; empty if the keying uses main-mode policies of the system
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
     * The authentication methods of main mode.
     *
     * @return in order of preference; empty if the keying uses main-mode policies of the system
     */
    default List<? extends AuthenticationMethod> mainModeMethods() {
        return mainMode()
                .<List<? extends AuthenticationMethod>>map(MainMode::authenticationMethods)
                .orElse(List.of());
    }

    /**
     * The proposals of main mode.
     *
     * @return in order of preference; empty if the keying uses main-mode policies of the system
     */
    default List<? extends AuthIpProposal> mainModeProposals() {
        return mainMode()
                .<List<? extends AuthIpProposal>>map(MainMode::ikeProposals)
                .orElse(List.of());
    }

    /**
     * Compares module and parameters of this keying with another. Ignores the pinning, which no provider context
     * contains.
     *
     * @param within the tunnel, as the place of the difference
     * @param after the other keying
     * @return an element with this keying before and the other keying after; empty if they are equal; never contains a
     *     secret
     */
    default List<Difference> keyingDifferences(Place within, Keying after) {
        return Differences.between(within, this, after);
    }

    /** Overwrites the pre-shared keys of main mode. Extended mode accepts no method with a key. */
    default void destroySecrets() {
        for (AuthenticationMethod method : mainModeMethods()) {
            method.secret().ifPresent(Secret::destroy);
        }
    }
}
