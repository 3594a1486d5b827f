// What fwpuclnt.dll exports for subscriptions.
#include <stdlib.h>

#include "engine.h"

static DWORD subscribe_contexts(HANDLE engineHandle, const N_FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0 *subscription,
                                change_callback callback, void *context, HANDLE *changeHandle) {
    struct selection selection = {PROVIDER_CONTEXT, NULL, NULL};
    UINT32 type;
    DWORD result = select_contexts(subscription->enumTemplate, &selection, &type);
    if (result) return result;
    return subscription_create(engineHandle, &selection, subscription->flags, callback, context, changeHandle);
}

EXPORT DWORD WINAPI FwpmProviderContextSubscribeChanges0(HANDLE engineHandle,
                                                         const N_FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0 *subscription,
                                                         change_callback callback, void *context,
                                                         HANDLE *changeHandle) {
    return logged("FwpmProviderContextSubscribeChanges0", NULL,
                  subscribe_contexts(engineHandle, subscription, callback, context, changeHandle));
}

EXPORT DWORD WINAPI FwpmProviderContextUnsubscribeChanges0(HANDLE engineHandle, HANDLE changeHandle) {
    return logged("FwpmProviderContextUnsubscribeChanges0", NULL,
                  subscription_end(engineHandle, changeHandle, PROVIDER_CONTEXT));
}

// The template has nothing to say.
EXPORT DWORD WINAPI FwpmProviderSubscribeChanges0(HANDLE engineHandle, const N_FWPM_PROVIDER_SUBSCRIPTION0 *subscription,
                                                  change_callback callback, void *context, HANDLE *changeHandle) {
    struct selection selection = {PROVIDER, NULL, NULL};
    return logged("FwpmProviderSubscribeChanges0", NULL,
                  subscription_create(engineHandle, &selection, subscription->flags, callback, context, changeHandle));
}

EXPORT DWORD WINAPI FwpmProviderUnsubscribeChanges0(HANDLE engineHandle, HANDLE changeHandle) {
    return logged("FwpmProviderUnsubscribeChanges0", NULL, subscription_end(engineHandle, changeHandle, PROVIDER));
}
