package io.culvert.wfp.lift;

import io.culvert.model.Ikev1Keying;
import io.culvert.model.Keying;
import io.culvert.model.TunnelPolicy;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.fields.PolicyFields;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.ImageCheck;
import io.culvert.wfp.image.ImageReader;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.UUID;

/** Reads the arguments of {@code FwpmIPsecTunnelAdd0} to {@code 3}. */
public final class TunnelLifting {

    private final ImageReader reader;
    private final CallArguments arguments;
    private final ContextLifting contexts;

    private TunnelLifting(NativeImage image) {
        this.reader = new ImageReader(image);
        this.arguments = image.arguments();
        this.contexts = new ContextLifting(PolicyFields.of(arguments.generation()));
    }

    /**
     * Reads a policy.
     *
     * @param image the arguments of the call
     * @return the policy
     */
    public static TunnelPolicy lift(NativeImage image) {
        ImageCheck.check(image);
        return new TunnelLifting(image).policy();
    }

    private TunnelPolicy policy() {
        if (arguments.sd() != NativeImage.NULL) {
            throw new UnknownPolicyException("sd", "not null", "the inherited security descriptor");
        }
        if (arguments.mainModePolicy() == NativeImage.NULL) {
            throw new UnknownPolicyException("mainModePolicy", "null", "a main mode of its own");
        }
        TunnelContext tunnel = contexts.tunnel(new StructView(reader, arguments.tunnelPolicy()));
        StructView mainMode = new StructView(reader, arguments.mainModePolicy());
        requireOwner(contexts.envelope(mainMode), tunnel.envelope());
        Keying keying = contexts.keying(mainMode);
        requireModule(keying instanceof Ikev1Keying, tunnel.type());
        TunnelPolicy.Builder policy = TunnelPolicy.builder()
                .name(tunnel.envelope().name())
                .description(tunnel.envelope().description())
                .providerKey(tunnel.envelope().providerKey())
                .providerContextKey(tunnel.envelope().key())
                .addressing(new TrafficLifting(reader, arguments).addressing(tunnel.endpoints()))
                .keying(keying)
                .quickModeProposals(tunnel.quickModeProposals())
                .idleTimeout(tunnel.idleTimeout());
        return policy.build();
    }

    private static void requireOwner(Envelope mainMode, Envelope tunnel) {
        if (!mainMode.hasSameOwner(tunnel)) {
            throw new UnknownPolicyException(
                    "displayData and providerKey of mainModePolicy",
                    "other than those of tunnelPolicy",
                    "one name, description and provider for both");
        }
        UUID expected = TunnelPolicy.mainModeContextKey(tunnel.key());
        if (!mainMode.key().equals(expected)) {
            throw new UnknownPolicyException(
                    "providerContextKey of mainModePolicy",
                    mainMode.key().toString(),
                    "the one derived from the tunnel's, " + expected);
        }
    }

    private void requireModule(boolean ikev1, int tunnelType) {
        boolean ikev1Tunnel = tunnelType == FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT;
        UUID expected = ikev1 ? Guids.FWPM_KEYING_MODULE_IKE : Guids.FWPM_KEYING_MODULE_IKEV2;
        String found = arguments.keyModKey() == NativeImage.NULL
                ? "null"
                : Guids.TABLE.describe(reader.guidAt(arguments.keyModKey(), "keyModKey"));
        if (ikev1 != ikev1Tunnel || !found.equals(Guids.TABLE.describe(expected))) {
            throw new UnknownPolicyException(
                    "keyModKey",
                    found + ", with a main mode of " + (ikev1 ? "IKEv1" : "IKEv2") + " and a tunnel of "
                            + (ikev1Tunnel ? "IKEv1" : "IKEv2"),
                    "one keying module for all three");
        }
    }
}
