package io.culvert.crypto;

import org.immutables.value.Value;

/**
 * A main-mode proposal: how IKE itself is protected. Becomes an {@code IKEEXT_PROPOSAL0}.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface IkeProposal extends AuthIpProposal permits ImmutableIkeProposal {

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

    @Override
    IkeCipher cipher();

    @Override
    IkeIntegrity integrity();

    /**
     * Diffie-Hellman group.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.dhGroup}
     */
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
