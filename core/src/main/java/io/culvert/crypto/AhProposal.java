package io.culvert.crypto;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quick-mode proposal that protects packets by AH: integrity of packet and outer header, no encryption. Becomes an
 * {@code IPSEC_PROPOSAL0} with one {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_AH}. AH does not pass
 * network address translation.
 *
 * <p>Immutable; each method with an argument returns another proposal.
 */
@Value.Immutable
public sealed interface AhProposal extends QuickModeProposal permits ImmutableAhProposal {

    /**
     * A proposal without perfect forward secrecy and with {@link SaLifetime#DEFAULT}.
     *
     * @param integrity the integrity algorithm of AH
     * @return the proposal
     */
    static AhProposal of(IntegrityAlone integrity) {
        return ImmutableAhProposal.builder().integrity(integrity).build();
    }

    /**
     * The integrity algorithm of AH.
     *
     * @return becomes {@code IPSEC_PROPOSAL0.saTransforms}, one element, its {@code ahTransform}
     */
    IntegrityAlone integrity();

    @Override
    Optional<PfsGroup> pfsGroup();

    @Override
    @Value.Default
    default SaLifetime lifetime() {
        return SaLifetime.DEFAULT;
    }

    @Override
    default AhProposal pfs(PfsGroup pfsGroup) {
        return ImmutableAhProposal.builder().from(this).pfsGroup(pfsGroup).build();
    }

    @Override
    default AhProposal lifetime(SaLifetime lifetime) {
        return ImmutableAhProposal.builder().from(this).lifetime(lifetime).build();
    }

    @Override
    default AhProposal lifetimeSeconds(long seconds) {
        return lifetime(lifetime().seconds(seconds));
    }

    @Override
    default AhProposal lifetimeKilobytes(long kilobytes) {
        return lifetime(lifetime().kilobytes(kilobytes));
    }

    @Override
    default AhProposal lifetimePackets(long packets) {
        return lifetime(lifetime().packets(packets));
    }

    /**
     * AH around ESP with encryption and integrity in one.
     *
     * @param cipher the cipher of ESP
     * @return a proposal of both, with the PFS group and the lifetime of this one
     */
    default AhEspProposal thenEsp(GcmCipher cipher) {
        return then(new EspGcm(cipher));
    }

    /**
     * AH around ESP with a cipher and integrity.
     *
     * @param cipher the cipher of ESP
     * @param hmac the integrity of ESP
     * @return a proposal of both, with the PFS group and the lifetime of this one
     */
    default AhEspProposal thenEsp(CipherNeedingHmac cipher, Hmac hmac) {
        return then(new EspCbc(cipher, hmac));
    }

    /**
     * AH around ESP without encryption.
     *
     * @param integrity the integrity of ESP
     * @return a proposal of both, with the PFS group and the lifetime of this one
     */
    default AhEspProposal thenEspIntegrity(IntegrityAlone integrity) {
        return then(new EspIntegrityAlone(integrity));
    }

    /**
     * AH around ESP of any kind.
     *
     * @param esp the transform of ESP
     * @return a proposal of both, with the PFS group and the lifetime of this one
     */
    default AhEspProposal then(EspTransform esp) {
        AhEspProposal both = AhEspProposal.of(integrity(), esp).lifetime(lifetime());
        return pfsGroup().map(both::pfs).orElse(both);
    }
}
