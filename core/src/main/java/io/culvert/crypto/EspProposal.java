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
     * @param transform what ESP does to a packet
     * @return the proposal
     */
    static EspProposal of(EspTransform transform) {
        return new Builder().transform(transform).build();
    }

    /**
     * What ESP does to a packet.
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

    /**
     * The same with perfect forward secrecy: every quick mode makes a fresh key.
     *
     * @param pfsGroup the group, or {@link MainModeGroup#SAME_AS_MAIN_MODE}
     * @return another proposal
     */
    default EspProposal pfs(PfsGroup pfsGroup) {
        return new Builder().from(this).pfsGroup(pfsGroup).build();
    }

    /**
     * The same with another lifetime.
     *
     * @param lifetime seconds, kilobytes and packets
     * @return another proposal
     */
    default EspProposal lifetime(SaLifetime lifetime) {
        return new Builder().from(this).lifetime(lifetime).build();
    }

    /**
     * The same with another lifetime in seconds.
     *
     * @param seconds 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimeSeconds}
     * @return another proposal
     */
    default EspProposal lifetimeSeconds(long seconds) {
        return lifetime(
                new SaLifetime(seconds, lifetime().kilobytes(), lifetime().packets()));
    }

    /**
     * The same with another lifetime in volume.
     *
     * @param kilobytes units of 1024 bytes, 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimeKilobytes}
     * @return another proposal
     */
    default EspProposal lifetimeKilobytes(long kilobytes) {
        return lifetime(
                new SaLifetime(lifetime().seconds(), kilobytes, lifetime().packets()));
    }

    /**
     * The same with another lifetime in packets.
     *
     * @param packets 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimePackets}
     * @return another proposal
     */
    default EspProposal lifetimePackets(long packets) {
        return lifetime(new SaLifetime(lifetime().seconds(), lifetime().kilobytes(), packets));
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableEspProposal.Builder {
        Builder() {}
    }
}
