package io.culvert.crypto;

import java.util.List;
import java.util.Optional;

/**
 * A proposal for the protection of packets: by ESP, by AH, or by ESP with AH around it. Becomes an
 * {@code IPSEC_PROPOSAL0}.
 *
 * <p>Immutable; each method with an argument returns another proposal of the same kind.
 */
public sealed interface QuickModeProposal extends Protection permits EspProposal, AhProposal, AhEspProposal {

    /**
     * The lifetime of its keys.
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

    /**
     * The same with perfect forward secrecy: each quick mode negotiates a new key.
     *
     * <p>The peer needs the same group. IKEv1 refuses a difference at once. IKEv2 does not compare the groups of the first
     * association: the tunnel comes up, and ends at the first rekeying, after the lifetime of the proposal (RFC 7296
     * section 1.2).
     *
     * @param pfsGroup the group, or {@link MainModeGroup#SAME_AS_MAIN_MODE}
     * @return another proposal
     */
    QuickModeProposal pfs(PfsGroup pfsGroup);

    /**
     * The same with another lifetime.
     *
     * @param lifetime seconds, kilobytes and packets
     * @return another proposal
     */
    QuickModeProposal lifetime(SaLifetime lifetime);

    /**
     * The same with another lifetime in seconds.
     *
     * <p>The lifetime in kilobytes stays, 100,000 KB by default, and still ends the key: at 1 Gbit/s after 0.8 seconds.
     *
     * @param seconds 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimeSeconds}
     * @return another proposal
     */
    QuickModeProposal lifetimeSeconds(long seconds);

    /**
     * The same with another lifetime in volume.
     *
     * @param kilobytes units of 1024 bytes, 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimeKilobytes}
     * @return another proposal
     */
    QuickModeProposal lifetimeKilobytes(long kilobytes);

    /**
     * The same with another lifetime in packets.
     *
     * @param packets 1 to 4294967295; becomes {@code IPSEC_SA_LIFETIME0.lifetimePackets}
     * @return another proposal
     */
    QuickModeProposal lifetimePackets(long packets);

    /**
     * The integrity of AH.
     *
     * @return empty for a proposal without AH
     */
    default Optional<IntegrityAlone> ahIntegrity() {
        return switch (this) {
            case AhProposal ah -> Optional.of(ah.integrity());
            case AhEspProposal both -> Optional.of(both.integrity());
            case EspProposal ignored -> Optional.empty();
        };
    }

    /**
     * The transform of ESP.
     *
     * @return empty for a proposal without ESP
     */
    default Optional<EspTransform> espTransform() {
        return switch (this) {
            case EspProposal esp -> Optional.of(esp.transform());
            case AhEspProposal both -> Optional.of(both.esp());
            case AhProposal ignored -> Optional.empty();
        };
    }

    @Override
    default List<QuickModeProposal> proposals() {
        return List.of(this);
    }
}
