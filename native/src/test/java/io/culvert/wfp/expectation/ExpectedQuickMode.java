package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import java.util.List;

/** {@code IPSEC_TUNNEL_POLICY0} to {@code 3}. */
final class ExpectedQuickMode {

    private final ApiGeneration generation;

    ExpectedQuickMode(ApiGeneration generation) {
        this.generation = generation;
    }

    JsonObject of(TunnelPolicy policy) {
        JsonObject quickMode = Json.object(
                "flags", flags(policy),
                "numIpsecProposals", policy.quickModeProposals().size(),
                "ipsecProposals",
                        Json.array(policy.quickModeProposals().stream()
                                .map(ExpectedQuickMode::proposal)
                                .toList()),
                "tunnelEndpoints", new ExpectedEndpoints(generation).of(policy),
                "saIdleTimeout",
                        Json.object(
                                "idleTimeoutSeconds", policy.idleTimeout().seconds(),
                                "idleTimeoutSecondsFailOver",
                                        policy.idleTimeout().failOverSeconds()),
                "emPolicy", extendedMode(policy));
        switch (generation) {
            case ADD0, ADD1 -> {}
            case ADD2 -> addForwardPath(quickMode, policy);
            case ADD3 -> {
                addForwardPath(quickMode, policy);
                quickMode.addProperty("compartmentId", policy.compartmentId().orElse(0));
                ExpectedSelectors.add(quickMode, policy.trafficSelectors());
            }
        }
        return quickMode;
    }

    private static void addForwardPath(JsonObject quickMode, TunnelPolicy policy) {
        quickMode.addProperty(
                "fwdPathSaLifetime", policy.forwardPathLifetimeSeconds().orElse(0));
    }

    private static int flags(TunnelPolicy policy) {
        int flags = ExpectedFlags.tunnel(policy.tunnelOptions());
        if (policy.addressing() instanceof Ipv6InIpv4Addressing) {
            flags += 0x100; // IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING
        }
        if (policy.keying() instanceof KeyedByAuthIp authIp) {
            flags += ExpectedFlags.authIpTunnel(authIp.tunnelOptions());
        }
        if (policy.keying() instanceof KeyedByIkev2 ikev2) {
            flags += ExpectedFlags.ikev2Tunnel(ikev2.tunnelOptions());
        }
        return flags;
    }

    private JsonObject extendedMode(TunnelPolicy policy) {
        return policy.keying() instanceof KeyedByAuthIp authIp
                ? authIp.extendedMode()
                        .map(new ExpectedMainMode(generation)::of)
                        .orElse(null)
                : null;
    }

    private static JsonObject proposal(QuickModeProposal proposal) {
        List<JsonObject> transforms = transforms(proposal);
        return Json.object(
                "lifetime",
                        Json.object(
                                "lifetimeSeconds", proposal.lifetime().seconds(),
                                "lifetimeKilobytes", proposal.lifetime().kilobytes(),
                                "lifetimePackets", proposal.lifetime().packets()),
                "numSaTransforms", transforms.size(),
                "saTransforms", Json.array(transforms),
                "pfsGroup", proposal.pfsGroup().map(ExpectedQuickMode::number).orElse(0)); // IPSEC_PFS_NONE
    }

    private static List<JsonObject> transforms(QuickModeProposal proposal) {
        if (proposal instanceof EspProposal esp) {
            return List.of(ExpectedTransforms.of(esp.transform()));
        }
        if (proposal instanceof AhProposal ah) {
            return List.of(ExpectedTransforms.ah(ah.integrity()));
        }
        AhEspProposal both = (AhEspProposal) proposal;
        return List.of(ExpectedTransforms.ah(both.integrity()), ExpectedTransforms.of(both.esp()));
    }

    private static int number(PfsGroup group) {
        if (group instanceof DhGroup dhGroup) {
            return switch (dhGroup) {
                case GROUP_1 -> 1; // IPSEC_PFS_1
                case GROUP_2 -> 2; // IPSEC_PFS_2
                case GROUP_14 -> 3; // IPSEC_PFS_14
                case ECP_256 -> 4; // IPSEC_PFS_ECP_256
                case ECP_384 -> 5; // IPSEC_PFS_ECP_384
                case GROUP_24 -> 7; // IPSEC_PFS_24
            };
        }
        return 6; // IPSEC_PFS_MM
    }
}
