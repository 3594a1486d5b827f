package io.culvert.crypto;

import org.immutables.value.Value;

/**
 * A main-mode proposal: how IKE itself is protected. Becomes an {@code IKEEXT_PROPOSAL0}.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface IkeProposal permits ImmutableIkeProposal {

    /** Eight hours, the value of Microsoft's documented tunnel sample. */
    long DEFAULT_LIFETIME_SECONDS = 28_800;

    /**
     * A proposal that lives {@value #DEFAULT_LIFETIME_SECONDS} seconds and any number of quick modes.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @param dhGroup Diffie-Hellman group
     * @return the proposal
     */
    static IkeProposal of(IkeCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return new Builder()
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

    /**
     * Hash.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.integrityAlgorithm}
     */
    IkeIntegrity integrity();

    /**
     * Diffie-Hellman group.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.dhGroup}
     */
    DhGroup dhGroup();

    /**
     * How long the main-mode security association lives.
     *
     * @return seconds, 0 to 4294967295; becomes {@code IKEEXT_PROPOSAL0.maxLifetimeSeconds}
     */
    @Value.Default
    default long lifetimeSeconds() {
        return DEFAULT_LIFETIME_SECONDS;
    }

    /**
     * How many quick modes one main mode may carry.
     *
     * @return 0 for no limit, at most 4294967295; becomes {@code IKEEXT_PROPOSAL0.quickModeLimit}
     */
    @Value.Default
    default long quickModeLimit() {
        return 0;
    }

    /**
     * The same with another lifetime.
     *
     * @param seconds 0 to 4294967295
     * @return another proposal
     */
    default IkeProposal lifetimeSeconds(long seconds) {
        return new Builder().from(this).lifetimeSeconds(seconds).build();
    }

    /**
     * The same with another limit of quick modes.
     *
     * @param quickModes 0 for no limit, at most 4294967295
     * @return another proposal
     */
    default IkeProposal quickModeLimit(long quickModes) {
        return new Builder().from(this).quickModeLimit(quickModes).build();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIkeProposal.Builder {
        Builder() {}
    }
}
