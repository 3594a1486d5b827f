package io.culvert.crypto;

import org.immutables.value.Value;

/**
 * A main-mode proposal that IKEv1, AuthIP and IKEv2 accept: how IKE itself is protected. Becomes an
 * {@code IKEEXT_PROPOSAL0}.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface IkeProposal extends Ikev2Proposal permits ImmutableIkeProposal {

    /** Eight hours, the value of Microsoft's documented tunnel sample. */
    long DEFAULT_LIFETIME_SECONDS = 28_800;

    /**
     * A proposal with a lifetime of {@value #DEFAULT_LIFETIME_SECONDS} seconds and any number of quick modes.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @param dhGroup Diffie-Hellman group
     * @return the proposal
     */
    static IkeProposal of(IkeCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return ImmutableIkeProposal.builder()
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
    IkeCipher cipher();

    @Override
    IkeIntegrity integrity();

    @Override
    DhGroup dhGroup();

    @Override
    @Value.Default
    default long lifetimeSeconds() {
        return DEFAULT_LIFETIME_SECONDS;
    }

    @Override
    @Value.Default
    default long quickModeLimit() {
        return 0;
    }

    @Override
    default IkeProposal lifetimeSeconds(long seconds) {
        return ImmutableIkeProposal.builder()
                .from(this)
                .lifetimeSeconds(seconds)
                .build();
    }

    @Override
    default IkeProposal quickModeLimit(long quickModes) {
        return ImmutableIkeProposal.builder()
                .from(this)
                .quickModeLimit(quickModes)
                .build();
    }
}
