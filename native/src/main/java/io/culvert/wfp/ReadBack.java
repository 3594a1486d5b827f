package io.culvert.wfp;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.compile.lift.ContextLifting;
import io.culvert.wfp.compile.lift.TunnelContext;
import io.culvert.wfp.compile.lift.TunnelLifting;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.NativeSession;
import java.util.Optional;
import java.util.UUID;

/** Puts together what an engine gives back of a tunnel. */
final class ReadBack {

    private ReadBack() {}

    static InstalledTunnel of(NativeSession session, UUID providerContextKey) {
        TunnelContext context;
        try (NativeImage image = session.getProviderContext(providerContextKey)) {
            context = ContextLifting.tunnel(image);
        }
        Keying keying = keying(session, TunnelPolicy.mainModeContextKey(providerContextKey), context);
        return new InstalledTunnelValue(
                context.providerContextId(),
                context.header().key(),
                context.header().name(),
                context.header().description(),
                context.header().providerKey(),
                context.header().lifetime(),
                context.header().providerData(),
                context.endpoints(),
                keying,
                context.quickModeProposals(),
                context.idleTimeout(),
                context.options(),
                policy(session, providerContextKey, context, keying));
    }

    private static Keying keying(NativeSession session, UUID mainModeContextKey, TunnelContext tunnel) {
        try (NativeImage image = session.getProviderContext(mainModeContextKey)) {
            return ContextLifting.keying(image, tunnel);
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                return ContextLifting.keying(tunnel);
            }
            throw refusal;
        }
    }

    private static Optional<TunnelPolicy> policy(
            NativeSession session, UUID providerContextKey, TunnelContext context, Keying keying) {
        Optional<NativeImage> call = session.getTunnel(providerContextKey);
        try {
            return call.map(image -> TunnelLifting.lift(image, context, keying));
        } finally {
            call.ifPresent(NativeImage::close);
        }
    }
}
