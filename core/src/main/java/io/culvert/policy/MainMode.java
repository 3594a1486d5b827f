package io.culvert.policy;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.crypto.AuthIpProposal;
import java.util.List;

/**
 * A keying with a main mode that belongs to the tunnel: the parts that all keying modules share. Becomes the
 * {@code IKEEXT_POLICY} of a main-mode provider context.
 *
 * <p>The methods have the names of the native fields. An abstract {@code methods()} here would give each builder a
 * {@code from(MainMode)} that copies only a part.
 */
public sealed interface MainMode permits Ikev1Keying, AuthIpKeying, Ikev2Keying {

    /**
     * The accepted authentication methods.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.authenticationMethods}
     */
    default List<? extends AuthenticationMethod> authenticationMethods() {
        return switch (this) {
            case Ikev1Keying ikev1 -> ikev1.methods();
            case AuthIpKeying authIp -> authIp.methods();
            case Ikev2Keying ikev2 -> ikev2.methods();
        };
    }

    /**
     * The main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.ikeProposals}
     */
    default List<? extends AuthIpProposal> ikeProposals() {
        return switch (this) {
            case Ikev1Keying ikev1 -> ikev1.proposals();
            case AuthIpKeying authIp -> authIp.proposals();
            case Ikev2Keying ikev2 -> ikev2.proposals();
        };
    }

    /**
     * The limit of dynamic filters that main mode adds at a time for one remote address.
     *
     * @return 0 to 4294967295, 0 by default; 0 switches dynamic filters off; becomes {@code maxDynamicFilters}
     */
    long maxDynamicFilters();
}
