package io.culvert.wfp.compile.lift;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageCheck;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.UUID;

/** Lifts the arguments of {@code FwpmIPsecTunnelAdd0} to {@code 3}. */
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
     * Lifts a policy.
     *
     * @param image the arguments of the call
     * @return the policy
     */
    public static TunnelPolicy lift(NativeImage image) {
        ImageCheck.check(image);
        return RuleRefusals.asUnknown(() -> new TunnelLifting(image).policy());
    }

    /**
     * Lifts a policy whose contexts have been lifted already, so that only the other arguments of the call are read.
     *
     * @param call the call that added the tunnel
     * @param tunnel its tunnel context
     * @param keying its keying, with any pinning
     * @return the policy
     */
    public static TunnelPolicy lift(NativeImage call, TunnelContext tunnel, Keying keying) {
        ImageCheck.check(call);
        TunnelLifting lifting = new TunnelLifting(call);
        lifting.requireOwner();
        ModulePinning pinning = lifting.pinning(tunnel.module());
        Keying pinned = switch (pinning) {
            case PINNED -> keying;
            case UNPINNED -> unpinned(keying);
        };
        return RuleRefusals.asUnknown(() -> lifting.policy(tunnel, pinned));
    }

    private static Keying unpinned(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ikev1 -> ikev1.moduleUnpinned();
            case KeyedByAuthIp authIp -> authIp.moduleUnpinned();
            case KeyedByIkev2 ikev2 -> ikev2.moduleUnpinned();
        };
    }

    private TunnelPolicy policy() {
        requireOwner();
        TunnelContext tunnel = contexts.tunnel(new StructView(reader, arguments.tunnelPolicy()));
        return policy(tunnel, keying(tunnel));
    }

    private TunnelPolicy policy(TunnelContext tunnel, Keying keying) {
        TunnelPolicy.Builder policy = TunnelPolicy.builder()
                .from(tunnel.options())
                .name(tunnel.header().name())
                .description(tunnel.header().description())
                .providerKey(tunnel.header().providerKey())
                .providerContextKey(tunnel.header().key())
                .lifetime(tunnel.header().lifetime())
                .providerData(tunnel.header().providerData())
                .addressing(new TrafficLifting(reader, arguments).addressing(tunnel.endpoints()))
                .keying(keying)
                .quickModeProposals(tunnel.quickModeProposals())
                .idleTimeout(tunnel.idleTimeout());
        if (arguments.sd() != NativeImage.NULL) {
            policy.securityDescriptor(DescriptorLifting.descriptor(reader, arguments.sd()));
        }
        return policy.build();
    }

    private Keying keying(TunnelContext tunnel) {
        ModulePinning pinning = pinning(tunnel.module());
        return arguments.mainModePolicy() == NativeImage.NULL
                ? ContextLifting.withSystemMainMode(tunnel, pinning)
                : contexts.keying(new StructView(reader, arguments.mainModePolicy()), tunnel, pinning);
    }

    private void requireOwner() {
        if (arguments.mainModePolicy() != NativeImage.NULL) {
            requireOwner(
                    contexts.header(new StructView(reader, arguments.mainModePolicy())),
                    contexts.header(new StructView(reader, arguments.tunnelPolicy())));
        }
    }

    private static void requireOwner(ContextHeader mainMode, ContextHeader tunnel) {
        if (!mainMode.hasSameOwner(tunnel)) {
            throw new UnknownPolicyException(
                    "the header of mainModePolicy",
                    "different from that of tunnelPolicy",
                    "one name, description, provider, lifetime and data for both");
        }
        UUID expected = TunnelPolicy.mainModeContextKey(tunnel.key());
        if (!mainMode.key().equals(expected)) {
            throw new UnknownPolicyException(
                    "providerContextKey of mainModePolicy",
                    mainMode.key().toString(),
                    "the one derived from the tunnel's, " + expected);
        }
    }

    /** The first generation has no argument for the pinning. */
    private ModulePinning pinning(KeyingModule module) {
        if (arguments.keyModKey() == NativeImage.NULL) {
            return ModulePinning.UNPINNED;
        }
        UUID found = reader.guidAt(arguments.keyModKey(), "keyModKey");
        if (arguments.generation() == ApiGeneration.ADD0 || !found.equals(module.key())) {
            throw new UnknownPolicyException(
                    "keyModKey",
                    Guids.TABLE.describe(found) + ", in a call of "
                            + arguments.generation().function() + " with a tunnel of " + module,
                    "the module of the tunnel or null, and always null with the first generation");
        }
        return ModulePinning.PINNED;
    }
}
