package io.culvert.wfp;

import io.culvert.model.Keying;
import io.culvert.model.TunnelPolicy;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.lift.ContextLifting;
import io.culvert.wfp.lift.TunnelContext;
import java.util.Optional;
import java.util.UUID;

/** Puts together what an engine gives back of a tunnel. */
final class ReadBack {

    private ReadBack() {}

    static InstalledTunnel of(EngineSession session, UUID providerContextKey) {
        TunnelContext context;
        try (NativeImage image = session.getProviderContext(providerContextKey)) {
            context = ContextLifting.tunnel(image);
        }
        return new InstalledTunnel(
                context.providerContextId(),
                context.envelope().key(),
                context.envelope().name(),
                context.envelope().description(),
                context.envelope().providerKey(),
                context.endpoints(),
                keying(session, TunnelPolicy.mainModeContextKey(providerContextKey)),
                context.quickModeProposals(),
                context.idleTimeout(),
                policy(session, providerContextKey));
    }

    private static Optional<Keying> keying(EngineSession session, UUID mainModeContextKey) {
        try (NativeImage image = session.getProviderContext(mainModeContextKey)) {
            return Optional.of(ContextLifting.keying(image));
        } catch (WfpException refusal) {
            if (refusal.code() == ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static Optional<TunnelPolicy> policy(EngineSession session, UUID providerContextKey) {
        Optional<NativeImage> call = session.getTunnel(providerContextKey);
        try {
            return call.map(TunnelCompiler::lift);
        } finally {
            call.ifPresent(NativeImage::close);
        }
    }
}
