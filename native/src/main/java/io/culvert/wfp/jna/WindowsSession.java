package io.culvert.wfp.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.culvert.access.SecurityDescriptor;
import io.culvert.model.ApiGeneration;
import io.culvert.wfp.ContextSelection;
import io.culvert.wfp.EngineSession;
import io.culvert.wfp.ObjectChange;
import io.culvert.wfp.Pages;
import io.culvert.wfp.Provider;
import io.culvert.wfp.ProviderContext;
import io.culvert.wfp.SecuredObject;
import io.culvert.wfp.SessionOptions;
import io.culvert.wfp.Subscription;
import io.culvert.wfp.TransactionMode;
import io.culvert.wfp.WfpException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import io.culvert.wfp.layout.sdk.FWPM_TXN;
import io.culvert.wfp.layout.sdk.RPC_C_AUTHN;
import io.culvert.wfp.lower.EnvelopeLowering;
import io.culvert.wfp.lower.SessionLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A session with the filtering engine of Windows. One call at a time; closing waits for the one that is under way. */
public final class WindowsSession implements EngineSession {

    private static final TargetAbi ABI = Native.POINTER_SIZE == Long.BYTES ? TargetAbi.WIN64 : TargetAbi.WIN32;

    private final Fwpuclnt library;
    private @Nullable Pointer engine;

    private WindowsSession(Fwpuclnt library, Pointer engine) {
        this.library = library;
        this.engine = engine;
    }

    /**
     * Opens a session with the local engine: {@code FwpmEngineOpen0}.
     *
     * @param options how
     * @return the session
     * @throws IllegalStateException if this is not Windows; the message says what to do
     * @throws WfpException if the engine refuses; {@code ERROR_MOD_NOT_FOUND} if this Windows has no {@code fwpuclnt.dll}
     */
    public static WindowsSession open(SessionOptions options) {
        Fwpuclnt library = Fwpuclnt.load();
        PointerByReference handle = new PointerByReference();
        try (NativeImage session = SessionLowering.session(options, ABI);
                CallMemory memory = CallMemory.of(session)) {
            library.call("FwpmEngineOpen0", null, RPC_C_AUTHN.RPC_C_AUTHN_DEFAULT, null, memory.at(0), handle);
        }
        return new WindowsSession(library, handle.getValue());
    }

    @Override
    public TargetAbi abi() {
        return ABI;
    }

    @Override
    public synchronized void beginTransaction(TransactionMode mode) {
        int flags = mode == TransactionMode.READ_ONLY ? FWPM_TXN.FWPM_TXN_READ_ONLY : 0;
        library.call("FwpmTransactionBegin0", engine("FwpmTransactionBegin0"), flags);
    }

    @Override
    public synchronized void commitTransaction() {
        library.call("FwpmTransactionCommit0", engine("FwpmTransactionCommit0"));
    }

    @Override
    public synchronized void abortTransaction() {
        library.call("FwpmTransactionAbort0", engine("FwpmTransactionAbort0"));
    }

    @Override
    public synchronized void addTunnel(NativeImage image) {
        CallArguments arguments = image.arguments();
        String function = arguments.generation().function();
        Pointer handle = engine(function);
        try (CallMemory memory = CallMemory.of(image)) {
            library.call(function, argumentList(handle, arguments, memory));
        }
    }

    /** In the order of the declaration; the first generation has no keyModKey. */
    private static @Nullable Object[] argumentList(Pointer engine, CallArguments arguments, CallMemory memory) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(engine);
        list.add(arguments.flags());
        list.add(memory.at(arguments.mainModePolicy()));
        list.add(memory.at(arguments.tunnelPolicy()));
        list.add(arguments.numFilterConditions());
        list.add(memory.at(arguments.filterConditions()));
        if (arguments.generation() != ApiGeneration.ADD0) {
            list.add(memory.at(arguments.keyModKey()));
        }
        list.add(memory.at(arguments.sd()));
        return list.toArray();
    }

    @Override
    public synchronized void deleteTunnel(UUID providerContextKey) {
        byKey("FwpmIPsecTunnelDeleteByKey0", providerContextKey);
    }

    @Override
    public synchronized NativeImage getProviderContext(UUID providerContextKey) {
        return new ContextQuery(library, ABI, engine("FwpmProviderContextGetByKey0")).byKey(providerContextKey);
    }

    @Override
    public synchronized void deleteProviderContext(UUID providerContextKey) {
        byKey("FwpmProviderContextDeleteByKey0", providerContextKey);
    }

    @Override
    public synchronized void addProvider(Provider provider) {
        String function = "FwpmProviderAdd0";
        Pointer handle = engine(function);
        try (NativeImage image = EnvelopeLowering.provider(provider, ABI);
                CallMemory memory = CallMemory.of(image)) {
            library.call(function, handle, memory.at(0), null);
        }
    }

    @Override
    public synchronized void deleteProvider(UUID providerKey) {
        byKey("FwpmProviderDeleteByKey0", providerKey);
    }

    @Override
    public Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription subscribeProviderContexts(ContextSelection selection, Consumer<? super ObjectChange> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pages<Provider> enumerateProviders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription subscribeProviders(Consumer<? super ObjectChange> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SecurityDescriptor getSecurityInfo(SecuredObject object) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void close() {
        Pointer handle = engine;
        if (handle != null) {
            // Also when the engine says no: the handle is of no use afterwards.
            engine = null;
            library.call("FwpmEngineClose0", handle);
        }
    }

    private void byKey(String function, UUID key) {
        Pointer handle = engine(function);
        try (CallMemory memory = CallMemory.of(key)) {
            library.call(function, handle, memory.at(0));
        }
    }

    private Pointer engine(String function) {
        Pointer handle = engine;
        if (handle == null) {
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, function, "the engine was closed");
        }
        return handle;
    }
}
