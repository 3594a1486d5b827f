package io.culvert.wfp;

import io.culvert.wfp.compile.lift.ContextLifting;
import io.culvert.wfp.compile.lift.ContextSummary;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.TransactionMode;
import java.util.Optional;
import java.util.UUID;

/** Adds tunnels, with the provider that they name, and explains a refusal by what is installed already. */
final class TunnelAdding {

    private TunnelAdding() {}

    /** Adds a tunnel. If the engine lacks the provider, adds both in one transaction. */
    static void add(NativeSession calls, NativeImage image, Optional<Provider> provider) {
        try {
            calls.addTunnel(image);
        } catch (WfpException refusal) {
            if (provider.isEmpty() || refusal.code() != ErrorCodes.FWP_E_PROVIDER_NOT_FOUND) {
                throw refusal;
            }
            Transactions.join(calls, TransactionMode.READ_WRITE, () -> {
                addIfMissing(calls, provider.get());
                calls.addTunnel(image);
                return true;
            });
        }
    }

    /** Another session may have added it since. */
    private static void addIfMissing(NativeSession calls, Provider provider) {
        try {
            calls.addProvider(provider);
        } catch (WfpException refusal) {
            if (refusal.code() != ErrorCodes.FWP_E_ALREADY_EXISTS) {
                throw refusal;
            }
        }
    }

    /** The refusal of a duplicate with the tunnel that has the key; any other refusal as it is. */
    static WfpException withTunnelInPlace(WfpException refusal, NativeSession calls, UUID key) {
        if (refusal.code() != ErrorCodes.FWP_E_ALREADY_EXISTS) {
            return refusal;
        }
        try (NativeImage image = calls.getProviderContext(key)) {
            ProviderContext context = ContextSummary.of(image);
            return refusal.because("the key belongs to the installed tunnel '" + context.name() + "' of "
                    + context.providerKey()
                            .map(provider -> "provider " + provider)
                            .orElse("no provider")
                    + ends(image));
        } catch (WfpException lookUp) {
            refusal.addSuppressed(lookUp);
            return refusal;
        }
    }

    private static String ends(NativeImage tunnel) {
        try {
            return ", from "
                    + InstalledTunnelText.ends(ContextLifting.tunnel(tunnel).endpoints());
        } catch (UnknownPolicyException unknown) {
            return "";
        }
    }
}
