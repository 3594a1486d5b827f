package io.culvert.crypto;

import java.util.List;
import java.util.Optional;

/** One way to protect packets that both ends may agree on. Becomes an {@code IPSEC_PROPOSAL0}. */
public sealed interface QuickModeProposal extends Protection permits EspProposal {

    /**
     * How long its keys live.
     *
     * @return becomes {@code IPSEC_PROPOSAL0.lifetime}
     */
    SaLifetime lifetime();

    /**
     * The group of perfect forward secrecy.
     *
     * @return becomes {@code IPSEC_PROPOSAL0.pfsGroup}; empty is {@code IPSEC_PFS_NONE}
     */
    Optional<PfsGroup> pfsGroup();

    @Override
    default List<QuickModeProposal> proposals() {
        return List.of(this);
    }
}
