package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.MainModeCipher;
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
 * The words for the negotiation of keys.
 *
 * <p>The words come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class KeyingWords extends AuthenticationWords permits ProtectionWords {

    KeyingWords() {}

    /**
     * Keying by IKE version 1 only ({@code FWPM_KEYING_MODULE_IKE}). For a list of proposals: {@link Ikev1Keying#of}.
     *
     * @param method the authentication method of the two ends
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals further proposals, in order of preference
     * @return the keying
     */
    public static Ikev1Keying ikev1(Ikev1Method method, IkeProposal firstIkeProposal, IkeProposal... moreIkeProposals) {
        return Ikev1Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by IKE version 2 only ({@code FWPM_KEYING_MODULE_IKEV2}). For a list of proposals: {@link Ikev2Keying#of}.
     *
     * @param method the authentication method of the two ends
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals further proposals, in order of preference
     * @return the keying
     */
    public static Ikev2Keying ikev2(
            Ikev2Method method, Ikev2Proposal firstIkeProposal, Ikev2Proposal... moreIkeProposals) {
        return Ikev2Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by AuthIP only ({@code FWPM_KEYING_MODULE_AUTHIP}). For a list of proposals: {@link AuthIpKeying#of}.
     *
     * @param method the authentication method of the two ends
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals further proposals, in order of preference
     * @return the keying
     */
    public static AuthIpKeying authIp(
            AuthIpMethod method, AuthIpProposal firstIkeProposal, AuthIpProposal... moreIkeProposals) {
        return AuthIpKeying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by IKE version 1, with the main-mode policy that the system selects.
     *
     * @return the keying
     */
    public static Ikev1WithSystemMainMode ikev1WithSystemMainMode() {
        return Ikev1WithSystemMainMode.of();
    }

    /**
     * Keying by AuthIP, with the main-mode policy that the system selects.
     *
     * @return the keying
     */
    public static AuthIpWithSystemMainMode authIpWithSystemMainMode() {
        return AuthIpWithSystemMainMode.of();
    }

    /**
     * Keying by IKE version 2, with the main-mode policy that the system selects.
     *
     * @return the keying
     */
    public static Ikev2WithSystemMainMode ikev2WithSystemMainMode() {
        return Ikev2WithSystemMainMode.of();
    }

    /**
     * A main-mode proposal, for IKEv1, AuthIP and IKEv2. With AES-GCM: {@link #ikeGcm}.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @param dhGroup Diffie-Hellman group
     * @return the proposal, with a lifetime of eight hours by default
     */
    public static IkeProposal ike(IkeCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return IkeProposal.of(cipher, integrity, dhGroup);
    }

    /**
     * A main-mode proposal with AES-GCM, for IKEv2 and AuthIP. IKEv1 has no number for AES-GCM on the wire.
     *
     * @param cipher encryption of IKE messages, {@link Culvert#IKE_AES_GCM_128} or {@link Culvert#IKE_AES_GCM_256}
     * @param integrity hash, used as the pseudo-random function
     * @param dhGroup Diffie-Hellman group
     * @return the proposal, with a lifetime of eight hours by default
     */
    public static IkeGcmProposal ikeGcm(IkeGcmCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return IkeGcmProposal.of(cipher, integrity, dhGroup);
    }

    /**
     * A main-mode proposal without a Diffie-Hellman exchange, which only AuthIP permits.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @return the proposal, with a lifetime of eight hours by default
     */
    public static IkeProposalWithoutGroup ikeWithoutGroup(MainModeCipher cipher, IkeIntegrity integrity) {
        return IkeProposalWithoutGroup.of(cipher, integrity);
    }

    /**
     * The second authentication of AuthIP, for example of the user.
     *
     * @param firstMethod the preferred method
     * @param moreMethods further methods, in order of preference
     * @return the value for {@code extendedMode} of a keying by AuthIP
     */
    public static ExtendedMode extendedMode(AuthIpMethod firstMethod, AuthIpMethod... moreMethods) {
        return ExtendedMode.of(firstMethod, requireNonNull(moreMethods, "moreMethods"));
    }

    /** Keeps nulls, because the keying reports their places. */
    private static <T> List<T> both(T first, T[] more) {
        List<T> all = new ArrayList<>();
        all.add(first);
        Collections.addAll(all, requireNonNull(more, "moreIkeProposals"));
        return all;
    }
}
