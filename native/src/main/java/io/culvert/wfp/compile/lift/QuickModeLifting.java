package io.culvert.wfp.compile.lift;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import java.util.List;

/** Reads {@code IPSEC_PROPOSAL0}. */
final class QuickModeLifting {

    private QuickModeLifting() {}

    static QuickModeProposal proposal(StructView proposal) {
        QuickModeProposal transforms =
                transforms(proposal).lifetime(lifetime(proposal.inner(IPSEC_PROPOSAL0.lifetime)));
        return proposal.bits(IPSEC_PROPOSAL0.pfsGroup) == IPSEC_PFS_GROUP.IPSEC_PFS_NONE
                ? transforms
                : transforms.pfs(LiftedAlgorithms.one(LiftedAlgorithms.PFS_GROUPS, proposal, IPSEC_PROPOSAL0.pfsGroup));
    }

    private static QuickModeProposal transforms(StructView proposal) {
        List<StructView> transforms = proposal.array(IPSEC_PROPOSAL0.saTransforms);
        return switch (transforms.size()) {
            case 1 -> {
                StructView only = transforms.get(0);
                yield switch (TransformLifting.kind(only)) {
                    case AH -> AhProposal.of(TransformLifting.ah(only));
                    case ESP_INTEGRITY, ESP_CIPHER, ESP_INTEGRITY_AND_CIPHER, ESP_FIREWALL ->
                        EspProposal.of(TransformLifting.esp(only));
                };
            }
            case 2 -> AhEspProposal.of(TransformLifting.ah(transforms.get(0)), TransformLifting.esp(transforms.get(1)));
            default ->
                throw UnrepresentableValues.unknown(
                        proposal, IPSEC_PROPOSAL0.numSaTransforms, "one transform, or AH and ESP");
        };
    }

    private static SaLifetime lifetime(StructView lifetime) {
        return new SaLifetime(
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimeSeconds),
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimeKilobytes),
                lifetime.get(IPSEC_SA_LIFETIME0.lifetimePackets));
    }
}
