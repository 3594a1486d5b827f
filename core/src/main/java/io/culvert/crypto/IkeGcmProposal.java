package io.culvert.crypto;

import org.immutables.value.Value;

/**
 * A main-mode proposal with AES-GCM, which IKEv2 and AuthIP accept. IKEv1 has no number for it on the wire (RFC 5282 is
 * for IKEv2), so {@link io.culvert.policy.Ikev1Keying} takes none. Becomes an {@code IKEEXT_PROPOSAL0}.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface IkeGcmProposal extends Ikev2Proposal permits ImmutableIkeGcmProposal {

    /**
     * A proposal with a lifetime of {@value IkeProposal#DEFAULT_LIFETIME_SECONDS} seconds and any number of quick modes.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash, used as the pseudo-random function
     * @param dhGroup Diffie-Hellman group
     * @return the proposal
     */
    static IkeGcmProposal of(IkeGcmCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return ImmutableIkeGcmProposal.builder()
                .cipher(cipher)
                .integrity(integrity)
                .dhGroup(dhGroup)
                .build();
    }

    /**
     * Encryption of IKE messages.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.cipherAlgorithm}
     */
    IkeGcmCipher cipher();

    @Override
    IkeIntegrity integrity();

    @Override
    DhGroup dhGroup();

    @Override
    @Value.Default
    default long lifetimeSeconds() {
        return IkeProposal.DEFAULT_LIFETIME_SECONDS;
    }

    @Override
    @Value.Default
    default long quickModeLimit() {
        return 0;
    }

    @Override
    default IkeGcmProposal lifetimeSeconds(long seconds) {
        return ImmutableIkeGcmProposal.builder()
                .from(this)
                .lifetimeSeconds(seconds)
                .build();
    }

    @Override
    default IkeGcmProposal quickModeLimit(long quickModes) {
        return ImmutableIkeGcmProposal.builder()
                .from(this)
                .quickModeLimit(quickModes)
                .build();
    }
}
