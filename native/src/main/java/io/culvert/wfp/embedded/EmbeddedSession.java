package io.culvert.wfp.embedded;

import io.culvert.wfp.EngineSession;
import io.culvert.wfp.Provider;
import io.culvert.wfp.TransactionMode;
import io.culvert.wfp.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session with an embedded engine. One call at a time; closing waits for the one that is under way. */
public final class EmbeddedSession implements EngineSession {

    private final TargetAbi abi;
    private final EngineStore store;
    private final TransactionLock lock;
    private final Runnable whenClosed;
    private @Nullable TransactionMode transaction;
    private boolean closed;

    EmbeddedSession(TargetAbi abi, EngineStore store, TransactionLock lock, Runnable whenClosed) {
        this.abi = abi;
        this.store = store;
        this.lock = lock;
        this.whenClosed = whenClosed;
    }

    @Override
    public TargetAbi abi() {
        return abi;
    }

    @Override
    public synchronized void beginTransaction(TransactionMode mode) {
        String call = "FwpmTransactionBegin0";
        requireOpen(call);
        if (transaction != null) {
            throw new WfpException(ErrorCodes.FWP_E_TXN_IN_PROGRESS, call);
        }
        acquire(mode, call);
        transaction = mode;
    }

    @Override
    public synchronized void commitTransaction() {
        end("FwpmTransactionCommit0");
        store.commit();
        release();
    }

    @Override
    public synchronized void abortTransaction() {
        end("FwpmTransactionAbort0");
        store.rollBack();
        release();
    }

    @Override
    public synchronized void addTunnel(NativeImage image) {
        String call = image.arguments().generation().function();
        requireOpen(call);
        if (image.abi() != abi) {
            throw new IllegalArgumentException(
                    "the image is laid out for " + image.abi() + ", this engine takes " + abi);
        }
        TunnelAddition addition = new TunnelAddition(store, image);
        addition.verify();
        write(call, addition::store);
    }

    @Override
    public synchronized void deleteTunnel(UUID providerContextKey) {
        String call = "FwpmIPsecTunnelDeleteByKey0";
        requireOpen(call);
        write(call, () -> {
            StoredContext tunnel = store.context(providerContextKey);
            if (tunnel == null || !tunnel.isTunnel()) {
                throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
            }
            store.remove(tunnel);
            // Inferred: what one call added, one call removes.
            StoredContext mainMode = store.context(tunnel.siblingKey());
            if (mainMode != null) {
                store.remove(mainMode);
            }
        });
    }

    @Override
    public synchronized NativeImage getProviderContext(UUID providerContextKey) {
        String call = "FwpmProviderContextGetByKey3";
        requireOpen(call);
        return read(call, () -> {
            StoredContext context = store.context(providerContextKey);
            if (context == null) {
                throw new WfpException(ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND, call);
            }
            return StoredImages.context(context);
        });
    }

    @Override
    public synchronized void deleteProviderContext(UUID providerContextKey) {
        String call = "FwpmProviderContextDeleteByKey0";
        requireOpen(call);
        write(call, () -> {
            // Contexts come and go with their tunnels, whose filters refer to them all the while.
            throw new WfpException(
                    store.context(providerContextKey) == null
                            ? ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND
                            : ErrorCodes.FWP_E_IN_USE,
                    call);
        });
    }

    @Override
    public synchronized Optional<NativeImage> getTunnel(UUID providerContextKey) {
        String call = "reading a whole tunnel";
        requireOpen(call);
        return read(call, () -> {
            StoredContext context = store.context(providerContextKey);
            return context != null && context.isTunnel()
                    ? Optional.of(context.call().copy())
                    : Optional.empty();
        });
    }

    @Override
    public synchronized void addProvider(Provider provider) {
        String call = "FwpmProviderAdd0";
        requireOpen(call);
        DisplayNames.require(provider.name(), "displayData.name", call);
        provider.description().ifPresent(text -> DisplayNames.require(text, "displayData.description", call));
        write(call, () -> {
            if (store.provider(provider.key()) != null) {
                throw new WfpException(ErrorCodes.FWP_E_ALREADY_EXISTS, call);
            }
            store.put(provider);
        });
    }

    @Override
    public synchronized void deleteProvider(UUID providerKey) {
        String call = "FwpmProviderDeleteByKey0";
        requireOpen(call);
        write(call, () -> {
            Provider provider = store.provider(providerKey);
            if (provider == null) {
                throw new WfpException(ErrorCodes.FWP_E_PROVIDER_NOT_FOUND, call);
            }
            if (store.isOwner(providerKey)) {
                throw new WfpException(ErrorCodes.FWP_E_IN_USE, call, "a provider context still names the provider");
            }
            store.removeProvider(provider);
        });
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            if (transaction != null) {
                abortTransaction();
            }
            closed = true;
            whenClosed.run();
        }
    }

    /** Makes a change, in the transaction there is or in one of its own. */
    private void write(String call, Runnable change) {
        if (transaction == TransactionMode.READ_ONLY) {
            throw new WfpException(ErrorCodes.FWP_E_INCOMPATIBLE_TXN, call);
        }
        if (transaction != null) {
            change.run();
            return;
        }
        acquire(TransactionMode.READ_WRITE, call);
        try {
            change.run();
            store.commit();
        } finally {
            store.rollBack();
            lock.release(TransactionMode.READ_WRITE);
        }
    }

    private <T> T read(String call, Supplier<T> look) {
        if (transaction != null) {
            return look.get();
        }
        acquire(TransactionMode.READ_ONLY, call);
        try {
            return look.get();
        } finally {
            lock.release(TransactionMode.READ_ONLY);
        }
    }

    private void acquire(TransactionMode mode, String call) {
        if (!lock.acquire(mode)) {
            throw new WfpException(ErrorCodes.FWP_E_TIMEOUT, call, "another session has had a transaction for 15 s");
        }
    }

    private void end(String call) {
        requireOpen(call);
        if (transaction == null) {
            throw new WfpException(ErrorCodes.FWP_E_NO_TXN_IN_PROGRESS, call);
        }
    }

    private void release() {
        TransactionMode ended = transaction;
        transaction = null;
        if (ended != null) {
            lock.release(ended);
        }
    }

    private void requireOpen(String call) {
        if (closed) {
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, call, "the engine was closed");
        }
    }
}
