package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2WithSystemMainMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words for how keys are negotiated.
 *
 * <p>Not for itself: they come with {@code import static io.culvert.dsl.Culvert.*}.
 */
public abstract sealed class KeyingWords extends AuthenticationWords permits ProtectionWords {

    KeyingWords() {}

    /**
     * Keying by IKE version 1 and by no other module ({@code FWPM_KEYING_MODULE_IKE}).
     * Proposals from a list: {@link Ikev1Keying#of}.
     *
     * @param method how the ends prove who they are
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals others that will do
     * @return the keying
     */
    public static Ikev1Keying ikev1(Ikev1Method method, IkeProposal firstIkeProposal, IkeProposal... moreIkeProposals) {
        return Ikev1Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by IKE version 2 and by no other module ({@code FWPM_KEYING_MODULE_IKEV2}).
     * Proposals from a list: {@link Ikev2Keying#of}.
     *
     * @param method how the ends prove who they are
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals others that will do
     * @return the keying
     */
    public static Ikev2Keying ikev2(Ikev2Method method, IkeProposal firstIkeProposal, IkeProposal... moreIkeProposals) {
        return Ikev2Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by AuthIP and by no other module ({@code FWPM_KEYING_MODULE_AUTHIP}).
     * Proposals from a list: {@link AuthIpKeying#of}.
     *
     * @param method how the ends prove who they are
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals others that will do
     * @return the keying
     */
    public static AuthIpKeying authIp(
            AuthIpMethod method, AuthIpProposal firstIkeProposal, AuthIpProposal... moreIkeProposals) {
        return AuthIpKeying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by IKE version 1, with whatever main-mode policy of the system fits.
     *
     * @return the keying
     */
    public static Ikev1WithSystemMainMode ikev1WithSystemMainMode() {
        return Ikev1WithSystemMainMode.of();
    }

    /**
     * Keying by AuthIP, with whatever main-mode policy of the system fits.
     *
     * @return the keying
     */
    public static AuthIpWithSystemMainMode authIpWithSystemMainMode() {
        return AuthIpWithSystemMainMode.of();
    }

    /**
     * Keying by IKE version 2, with whatever main-mode policy of the system fits.
     *
     * @return the keying
     */
    public static Ikev2WithSystemMainMode ikev2WithSystemMainMode() {
        return Ikev2WithSystemMainMode.of();
    }

    /**
     * A main-mode proposal.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @param dhGroup Diffie-Hellman group
     * @return the proposal, which lives eight hours unless said otherwise
     */
    public static IkeProposal ike(IkeCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return IkeProposal.of(cipher, integrity, dhGroup);
    }

    /**
     * A main-mode proposal without a Diffie-Hellman exchange, which AuthIP alone may do without.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @return the proposal, which lives eight hours unless said otherwise
     */
    public static IkeProposalWithoutGroup ikeWithoutGroup(IkeCipher cipher, IkeIntegrity integrity) {
        return IkeProposalWithoutGroup.of(cipher, integrity);
    }

    /**
     * AuthIP's second authentication, of the user for example.
     *
     * @param firstMethod the preferred method
     * @param moreMethods others that will do
     * @return what {@code extendedMode} of a keying by AuthIP takes
     */
    public static ExtendedMode extendedMode(AuthIpMethod firstMethod, AuthIpMethod... moreMethods) {
        return ExtendedMode.of(firstMethod, requireNonNull(moreMethods, "moreMethods"));
    }

    /** With nulls, if there are any: the keying tells their places. */
    private static <T> List<T> both(T first, T[] more) {
        List<T> all = new ArrayList<>();
        all.add(first);
        Collections.addAll(all, requireNonNull(more, "moreIkeProposals"));
        return all;
    }
}
