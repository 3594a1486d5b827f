package io.culvert.wfp;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.wfp.compile.lift.ContextLifting;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.compile.lift.TunnelContext;
import io.culvert.wfp.compile.lift.TunnelLifting;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.NativeSession;
import java.util.Optional;
import java.util.UUID;

/** Puts together what an engine gives back of a tunnel. */
final class ReadBack {

    private ReadBack() {}

    /** A tunnel that cannot be lifted is unreadable, and never a failure: it must not hide the others of a listing. */
    static InstalledTunnel of(NativeSession session, UUID providerContextKey) {
        try (NativeImage image = session.getProviderContext(providerContextKey)) {
            try {
                return readable(session, providerContextKey, ContextLifting.tunnel(image));
            } catch (UnknownPolicyException unknown) {
                return UnreadableTunnelValue.of(ContextSummary.of(image), unknown);
            } catch (InvalidPolicyException invalid) {
                return UnreadableTunnelValue.of(ContextSummary.of(image), invalid);
            } catch (CorruptImageException damage) {
                return UnreadableTunnelValue.of(ContextSummary.of(image), damage);
            }
        }
    }

    private static ReadableTunnel readable(NativeSession session, UUID providerContextKey, TunnelContext context) {
        Keying keying = keying(session, TunnelPolicy.mainModeContextKey(providerContextKey), context);
        try {
            return readable(context, keying, policy(session, providerContextKey, context, keying));
        } catch (RuntimeException failure) {
            keying.destroySecrets();
            throw failure;
        }
    }

    private static ReadableTunnel readable(TunnelContext context, Keying keying, Optional<TunnelPolicy> policy) {
        return new ReadableTunnelValue(
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
                policy);
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
