package io.culvert.crypto;

import org.immutables.value.Value;

/**
 * A main-mode proposal of AuthIP without a Diffie-Hellman exchange. Becomes an {@code IKEEXT_PROPOSAL0} whose
 * {@code dhGroup} is {@code IKEEXT_DH_GROUP_NONE}, which only AuthIP accepts.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface IkeProposalWithoutGroup extends AuthIpProposal permits ImmutableIkeProposalWithoutGroup {

    /**
     * A proposal with a lifetime of {@value IkeProposal#DEFAULT_LIFETIME_SECONDS} seconds and any number of quick
     * modes.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @return the proposal
     */
    static IkeProposalWithoutGroup of(MainModeCipher cipher, IkeIntegrity integrity) {
        return ImmutableIkeProposalWithoutGroup.builder()
                .cipher(cipher)
                .integrity(integrity)
                .build();
    }

    /**
     * Encryption of IKE messages.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.cipherAlgorithm}
     */
    MainModeCipher cipher();

    @Override
    IkeIntegrity integrity();

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
    default IkeProposalWithoutGroup lifetimeSeconds(long seconds) {
        return ImmutableIkeProposalWithoutGroup.builder()
                .from(this)
                .lifetimeSeconds(seconds)
                .build();
    }

    @Override
    default IkeProposalWithoutGroup quickModeLimit(long quickModes) {
        return ImmutableIkeProposalWithoutGroup.builder()
                .from(this)
                .quickModeLimit(quickModes)
                .build();
    }
}
