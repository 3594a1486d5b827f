package io.culvert.crypto;

/**
 * A main-mode proposal of AuthIP: with a Diffie-Hellman group or without one. Becomes an {@code IKEEXT_PROPOSAL0}.
 */
public sealed interface AuthIpProposal permits Ikev2Proposal, IkeProposalWithoutGroup {

    /**
     * Encryption of IKE messages.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.cipherAlgorithm}
     */
    default MainModeCipher mainModeCipher() {
        // An abstract cipher() here would be overridden with narrower types, which the builders do not copy.
        return switch (this) {
            case IkeProposal ike -> ike.cipher();
            case IkeGcmProposal gcm -> gcm.cipher();
            case IkeProposalWithoutGroup withoutGroup -> withoutGroup.cipher();
        };
    }

    /**
     * Hash.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.integrityAlgorithm}
     */
    IkeIntegrity integrity();

    /**
     * The lifetime of the main-mode security association.
     *
     * @return seconds, 0 to 4294967295; becomes {@code IKEEXT_PROPOSAL0.maxLifetimeSeconds}
     */
    long lifetimeSeconds();

    /**
     * The greatest number of quick modes under one main mode.
     *
     * @return 0 for no limit, at most 4294967295; becomes {@code IKEEXT_PROPOSAL0.quickModeLimit}
     */
    long quickModeLimit();

    /**
     * The same with another lifetime.
     *
     * @param seconds 0 to 4294967295
     * @return another proposal
     */
    AuthIpProposal lifetimeSeconds(long seconds);

    /**
     * The same with another limit of quick modes.
     *
     * @param quickModes 0 for no limit, at most 4294967295
     * @return another proposal
     */
    AuthIpProposal quickModeLimit(long quickModes);
}
