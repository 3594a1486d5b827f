package io.culvert.model;

import io.culvert.auth.Ikev1Method;
import io.culvert.crypto.IkeProposal;
import io.culvert.internal.Lists;
import io.culvert.rules.Rules;
import java.util.List;
import org.immutables.value.Value;

/**
 * Keying by IKE version 1, and by no other module. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_IKE_MM_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_IKE}.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface Ikev1Keying extends Keying permits ImmutableIkev1Keying {

    /**
     * Keying with one method and the proposals given.
     *
     * @param method how the ends prove who they are
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying
     * @throws io.culvert.rules.InvalidPolicyException if there is no proposal, or an element is none
     */
    static Ikev1Keying of(Ikev1Method method, List<? extends IkeProposal> proposals) {
        List<IkeProposal> given = Lists.checked(
                Lists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        "main mode",
                        "at least one IkeProposal, such as ike(AES_256, SHA_384, ECP_384)"),
                IkeProposal.class,
                "main mode");
        return new Builder().addMethods(method).proposals(given).build();
    }

    /**
     * How the ends prove who they are; any of the methods will do.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY1.authenticationMethods}
     */
    List<Ikev1Method> methods();

    /**
     * Main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY1.ikeProposals}
     */
    List<IkeProposal> proposals();

    /**
     * The same, with another method that will do as well.
     *
     * @param method an alternative
     * @return another keying
     */
    default Ikev1Keying orBy(Ikev1Method method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * An empty builder.
     *
     * @return methods and proposals are wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIkev1Keying.Builder {
        Builder() {}
    }
}
