package io.culvert.wfp.jna;

import com.sun.jna.ptr.PointerByReference;
import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.lower.ObjectHeaderLowering;
import io.culvert.wfp.compile.lower.SessionLowering;
import io.culvert.wfp.compile.lower.TemplateLowering;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.FWPM_TXN;
import io.culvert.wfp.layout.sdk.RPC_C_AUTHN;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import io.culvert.wfp.session.Subscription;
import io.culvert.wfp.session.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A session with the filtering engine of Windows. Makes one call at a time. Closing waits two seconds for a running call, such
 * as one that waits for a transaction of another session. Then it returns, and the thread of the call closes the handle when
 * the call returns; other calls are refused at once. Windows documents no way to cancel a call.
 *
 * <p>A native call pins a virtual thread to its carrier until it returns. Waiting for a turn does not.
 */
public final class WindowsSession implements NativeSession {

    private final EngineHandle engine;
    private final Subscriptions subscriptions;

    private WindowsSession(EngineHandle engine) {
        this.engine = engine;
        this.subscriptions = new Subscriptions(engine);
    }

    /**
     * Loads {@code fwpuclnt.dll}.
     *
     * @throws IllegalStateException if this is not Windows, or the JVM denies native access; the message contains the cure
     * @throws WfpException {@code ERROR_MOD_NOT_FOUND} if this Windows has no {@code fwpuclnt.dll}
     */
    public static void requireLibrary() {
        Fwpuclnt.load();
    }

    /**
     * Opens a session with the local engine: {@code FwpmEngineOpen0}.
     *
     * @param options the settings of the session
     * @return the session
     * @throws IllegalStateException if this is not Windows, or the JVM denies native access; the message contains the cure
     * @throws WfpException if the engine refuses; {@code ERROR_MOD_NOT_FOUND} if this Windows has no {@code fwpuclnt.dll}
     */
    public static WindowsSession open(SessionOptions options) {
        Fwpuclnt library = Fwpuclnt.load();
        PointerByReference handle = new PointerByReference();
        try (NativeImage session = SessionLowering.session(options, EngineHandle.ABI);
                CallMemory memory = CallMemory.of(session)) {
            library.call("FwpmEngineOpen0", null, RPC_C_AUTHN.RPC_C_AUTHN_DEFAULT, null, memory.at(0), handle);
        }
        return new WindowsSession(new EngineHandle(library, handle.getValue()));
    }

    @Override
    public TargetAbi abi() {
        return EngineHandle.ABI;
    }

    @Override
    public void beginTransaction(TransactionMode mode) {
        engine.call("FwpmTransactionBegin0", mode == TransactionMode.READ_ONLY ? FWPM_TXN.FWPM_TXN_READ_ONLY : 0);
    }

    @Override
    public void commitTransaction() {
        engine.call("FwpmTransactionCommit0");
    }

    @Override
    public void abortTransaction() {
        engine.call("FwpmTransactionAbort0");
    }

    @Override
    public void addTunnel(NativeImage image) {
        if (image.abi() != abi()) {
            throw new IllegalArgumentException(
                    "the image has the layout of " + image.abi() + ", and this process takes " + abi());
        }
        CallArguments arguments = image.arguments();
        String function = arguments.generation().function();
        engine.exclusively(function, () -> {
            engine.requireOpen(function);
            try (CallMemory memory = CallMemory.of(image)) {
                engine.call(function, argumentList(arguments, memory));
            }
            return function;
        });
    }

    /** In the order of the declaration; the first generation has no keyModKey. */
    private static @Nullable Object[] argumentList(CallArguments arguments, CallMemory memory) {
        List<@Nullable Object> list = new ArrayList<>();
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
    public void deleteTunnel(UUID providerContextKey) {
        engine.callByKey("FwpmIPsecTunnelDeleteByKey0", providerContextKey);
    }

    @Override
    public NativeImage getProviderContext(UUID providerContextKey) {
        return new ContextQuery(engine).byKey(providerContextKey);
    }

    @Override
    public Pages<ProviderContext> enumerateProviderContexts(ContextSelection selection) {
        return ContextEnumeration.of(engine, selection);
    }

    @Override
    public Subscription subscribeProviderContexts(ContextSelection selection, Consumer<? super ObjectChange> listener) {
        try (NativeImage subscription = TemplateLowering.contextSubscription(selection, EngineHandle.ABI)) {
            return subscriptions.add(ChangeKind.PROVIDER_CONTEXT, subscription, listener);
        }
    }

    @Override
    public void deleteProviderContext(UUID providerContextKey) {
        engine.callByKey("FwpmProviderContextDeleteByKey0", providerContextKey);
    }

    @Override
    public void addProvider(Provider provider) {
        String function = "FwpmProviderAdd0";
        engine.requireOpen(function);
        try (NativeImage image = ObjectHeaderLowering.provider(provider, EngineHandle.ABI);
                CallMemory memory = CallMemory.of(image)) {
            engine.call(function, memory.at(0), null);
        }
    }

    @Override
    public Provider getProvider(UUID providerKey) {
        return ProviderQuery.byKey(engine, providerKey);
    }

    @Override
    public Pages<Provider> enumerateProviders() {
        return ProviderEnumeration.of(engine);
    }

    @Override
    public Subscription subscribeProviders(Consumer<? super ObjectChange> listener) {
        try (NativeImage subscription = TemplateLowering.providerSubscription(EngineHandle.ABI)) {
            return subscriptions.add(ChangeKind.PROVIDER, subscription, listener);
        }
    }

    @Override
    public void deleteProvider(UUID providerKey) {
        engine.callByKey("FwpmProviderDeleteByKey0", providerKey);
    }

    @Override
    public SecurityDescriptor getSecurityInfo(SecuredObject object) {
        return new SecurityCalls(engine).get(object);
    }

    @Override
    public void setSecurityInfo(SecuredObject object, SecurityDescriptor descriptor) {
        new SecurityCalls(engine).set(object, descriptor);
    }

    @Override
    public void close() {
        // First, because the handle may have to wait for another call.
        subscriptions.end();
        engine.close();
    }
}
