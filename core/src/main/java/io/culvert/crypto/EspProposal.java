package io.culvert.crypto;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quick-mode proposal that protects packets by ESP. Becomes an {@code IPSEC_PROPOSAL0} with one
 * {@code IPSEC_SA_TRANSFORM0}.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface EspProposal extends QuickModeProposal permits ImmutableEspProposal {

    /**
     * A proposal without perfect forward secrecy and with {@link SaLifetime#DEFAULT}.
     *
     * @param transform the transform of ESP
     * @return the proposal
     */
    static EspProposal of(EspTransform transform) {
        return ImmutableEspProposal.builder().transform(transform).build();
    }

    /**
     * The transform of ESP.
     *
     * @return becomes {@code IPSEC_PROPOSAL0.saTransforms}, one element
     */
    EspTransform transform();

    @Override
    Optional<PfsGroup> pfsGroup();

    @Override
    @Value.Default
    default SaLifetime lifetime() {
        return SaLifetime.DEFAULT;
    }

    @Override
    default EspProposal pfs(PfsGroup pfsGroup) {
        return ImmutableEspProposal.builder().from(this).pfsGroup(pfsGroup).build();
    }

    @Override
    default EspProposal lifetime(SaLifetime lifetime) {
        return ImmutableEspProposal.builder().from(this).lifetime(lifetime).build();
    }

    @Override
    default EspProposal lifetimeSeconds(long seconds) {
        return lifetime(lifetime().seconds(seconds));
    }

    @Override
    default EspProposal lifetimeKilobytes(long kilobytes) {
        return lifetime(lifetime().kilobytes(kilobytes));
    }

    @Override
    default EspProposal lifetimePackets(long packets) {
        return lifetime(lifetime().packets(packets));
    }
}
