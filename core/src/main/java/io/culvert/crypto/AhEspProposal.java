package io.culvert.crypto;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quick-mode proposal that protects packets by ESP with AH around it. Becomes an {@code IPSEC_PROPOSAL0} with two
 * {@code IPSEC_SA_TRANSFORM0}, AH first. AH does not pass network address translation.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface AhEspProposal extends QuickModeProposal permits ImmutableAhEspProposal {

    /**
     * A proposal without perfect forward secrecy and with {@link SaLifetime#DEFAULT}.
     *
     * @param integrity the integrity algorithm of AH
     * @param esp the transform of ESP, applied first
     * @return the proposal
     */
    static AhEspProposal of(IntegrityAlone integrity, EspTransform esp) {
        return ImmutableAhEspProposal.builder().integrity(integrity).esp(esp).build();
    }

    /**
     * The integrity algorithm of AH.
     *
     * @return becomes the first element of {@code IPSEC_PROPOSAL0.saTransforms}, its {@code ahTransform}
     */
    IntegrityAlone integrity();

    /**
     * The transform of ESP.
     *
     * @return becomes the second element of {@code IPSEC_PROPOSAL0.saTransforms}
     */
    EspTransform esp();

    @Override
    Optional<PfsGroup> pfsGroup();

    @Override
    @Value.Default
    default SaLifetime lifetime() {
        return SaLifetime.DEFAULT;
    }

    @Override
    default AhEspProposal pfs(PfsGroup pfsGroup) {
        return ImmutableAhEspProposal.builder().from(this).pfsGroup(pfsGroup).build();
    }

    @Override
    default AhEspProposal lifetime(SaLifetime lifetime) {
        return ImmutableAhEspProposal.builder().from(this).lifetime(lifetime).build();
    }

    @Override
    default AhEspProposal lifetimeSeconds(long seconds) {
        return lifetime(lifetime().seconds(seconds));
    }

    @Override
    default AhEspProposal lifetimeKilobytes(long kilobytes) {
        return lifetime(lifetime().kilobytes(kilobytes));
    }

    @Override
    default AhEspProposal lifetimePackets(long packets) {
        return lifetime(lifetime().packets(packets));
    }
}
