package io.culvert.wfp.faults;

/**
 * The calls of a {@link io.culvert.wfp.session.NativeSession}, and of its {@link io.culvert.wfp.session.Pages} and {@link
 * io.culvert.wfp.session.Subscription}s.
 */
public enum EngineCall {
    /** {@link io.culvert.wfp.session.NativeSession#beginTransaction}. */
    BEGIN_TRANSACTION("FwpmTransactionBegin0"),
    /** {@link io.culvert.wfp.session.NativeSession#commitTransaction}. */
    COMMIT_TRANSACTION("FwpmTransactionCommit0"),
    /** {@link io.culvert.wfp.session.NativeSession#abortTransaction}. */
    ABORT_TRANSACTION("FwpmTransactionAbort0"),

    /** {@link io.culvert.wfp.session.NativeSession#addTunnel}. Refusals name the version that is called. */
    ADD_TUNNEL("FwpmIPsecTunnelAdd"),
    /** {@link io.culvert.wfp.session.NativeSession#deleteTunnel}. */
    DELETE_TUNNEL("FwpmIPsecTunnelDeleteByKey0"),

    /** {@link io.culvert.wfp.session.NativeSession#getProviderContext}. */
    GET_PROVIDER_CONTEXT("FwpmProviderContextGetByKey"),
    /** {@link io.culvert.wfp.session.NativeSession#deleteProviderContext}. */
    DELETE_PROVIDER_CONTEXT("FwpmProviderContextDeleteByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#enumerateProviderContexts}. */
    ENUMERATE_PROVIDER_CONTEXTS("FwpmProviderContextCreateEnumHandle0"),
    /** {@link io.culvert.wfp.session.Pages#next} of provider contexts. */
    NEXT_PROVIDER_CONTEXTS("FwpmProviderContextEnum"),
    /** {@link io.culvert.wfp.session.Pages#close} of provider contexts. */
    END_PROVIDER_CONTEXTS("FwpmProviderContextDestroyEnumHandle0"),
    /** {@link io.culvert.wfp.session.NativeSession#subscribeProviderContexts}. */
    SUBSCRIBE_PROVIDER_CONTEXTS("FwpmProviderContextSubscribeChanges0"),
    /** {@link io.culvert.wfp.session.Subscription#close} of provider contexts. */
    UNSUBSCRIBE_PROVIDER_CONTEXTS("FwpmProviderContextUnsubscribeChanges0"),

    /** {@link io.culvert.wfp.session.NativeSession#addProvider}. */
    ADD_PROVIDER("FwpmProviderAdd0"),
    /** {@link io.culvert.wfp.session.NativeSession#getProvider}. */
    GET_PROVIDER("FwpmProviderGetByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#deleteProvider}. */
    DELETE_PROVIDER("FwpmProviderDeleteByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#enumerateProviders}. */
    ENUMERATE_PROVIDERS("FwpmProviderCreateEnumHandle0"),
    /** {@link io.culvert.wfp.session.Pages#next} of providers. */
    NEXT_PROVIDERS("FwpmProviderEnum0"),
    /** {@link io.culvert.wfp.session.Pages#close} of providers. */
    END_PROVIDERS("FwpmProviderDestroyEnumHandle0"),
    /** {@link io.culvert.wfp.session.NativeSession#subscribeProviders}. */
    SUBSCRIBE_PROVIDERS("FwpmProviderSubscribeChanges0"),
    /** {@link io.culvert.wfp.session.Subscription#close} of providers. */
    UNSUBSCRIBE_PROVIDERS("FwpmProviderUnsubscribeChanges0"),

    /** {@link io.culvert.wfp.session.NativeSession#getSecurityInfo} of the engine. */
    GET_ENGINE_SECURITY("FwpmEngineGetSecurityInfo0"),
    /** {@link io.culvert.wfp.session.NativeSession#setSecurityInfo} of the engine. */
    SET_ENGINE_SECURITY("FwpmEngineSetSecurityInfo0"),
    /** {@link io.culvert.wfp.session.NativeSession#getSecurityInfo} of a provider. */
    GET_PROVIDER_SECURITY("FwpmProviderGetSecurityInfoByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#setSecurityInfo} of a provider. */
    SET_PROVIDER_SECURITY("FwpmProviderSetSecurityInfoByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#getSecurityInfo} of a provider context. */
    GET_PROVIDER_CONTEXT_SECURITY("FwpmProviderContextGetSecurityInfoByKey0"),
    /** {@link io.culvert.wfp.session.NativeSession#setSecurityInfo} of a provider context. */
    SET_PROVIDER_CONTEXT_SECURITY("FwpmProviderContextSetSecurityInfoByKey0"),

    /** {@link io.culvert.wfp.session.NativeSession#close}. The session ends even if the call is refused. */
    CLOSE("FwpmEngineClose0");

    private final String function;

    EngineCall(String function) {
        this.function = function;
    }

    /**
     * The function of {@code fwpuclnt.dll}.
     *
     * @return its name, without the number where there are several versions
     */
    public String function() {
        return function;
    }
}
