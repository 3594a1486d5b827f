package io.culvert.crypto;

/**
 * A main-mode proposal of IKEv2: with a separate integrity or with AES-GCM, always with a Diffie-Hellman group. Becomes
 * an {@code IKEEXT_PROPOSAL0}.
 */
public sealed interface Ikev2Proposal extends AuthIpProposal permits IkeProposal, IkeGcmProposal {

    /**
     * Diffie-Hellman group.
     *
     * @return becomes {@code IKEEXT_PROPOSAL0.dhGroup}
     */
    DhGroup dhGroup();

    @Override
    Ikev2Proposal lifetimeSeconds(long seconds);

    @Override
    Ikev2Proposal quickModeLimit(long quickModes);
}
