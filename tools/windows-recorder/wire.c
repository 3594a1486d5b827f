// Sends calls through the NDR engine of the machine, without any transport: what the client's stub marshalled goes straight
// to the server's stub. The stubs are made by widl; three functions of rpcrt4 are replaced in them, see build.sh.
#include <stdlib.h>
#include <string.h>

#include "recorder.h"

#define NDR_ALIGNMENT 8

void *__RPC_API midl_user_allocate(size_t size) {
    return malloc(size);
}

void __RPC_API midl_user_free(void *memory) {
    free(memory);
}

// The stubs' buffers of this thread, to be freed when a call was refused half-way.
static __thread void *open_buffers[4];

static unsigned char *new_buffer(size_t length) {
    unsigned char *buffer = calloc(1, length + NDR_ALIGNMENT);
    if (!buffer) abort();
    for (int i = 0; i < 4; i++) {
        if (!open_buffers[i]) {
            open_buffers[i] = buffer;
            return buffer;
        }
    }
    abort();
}

static void free_buffer(void *buffer) {
    for (int i = 0; i < 4; i++) {
        if (buffer && open_buffers[i] == buffer) {
            open_buffers[i] = NULL;
            free(buffer);
        }
    }
}

static void free_buffers(void) {
    for (int i = 0; i < 4; i++) {
        free(open_buffers[i]);
        open_buffers[i] = NULL;
    }
}

// Instead of NdrGetBuffer.
unsigned char *RPC_ENTRY wire_NdrGetBuffer(PMIDL_STUB_MESSAGE message, ULONG length, RPC_BINDING_HANDLE binding) {
    (void)binding;
    message->RpcMsg->BufferLength = length;
    message->RpcMsg->DataRepresentation = NDR_LOCAL_DATA_REPRESENTATION;
    message->RpcMsg->Buffer = new_buffer(length);
    message->Buffer = message->RpcMsg->Buffer;
    message->BufferLength = length;
    return message->Buffer;
}

// Instead of I_RpcGetBuffer, in the server's stub.
RPC_STATUS RPC_ENTRY wire_I_RpcGetBuffer(PRPC_MESSAGE message) {
    message->Buffer = new_buffer(message->BufferLength);
    return RPC_S_OK;
}

extern RPC_IF_HANDLE s_bfe_v1_0_s_ifspec;

// Instead of NdrSendReceive.
unsigned char *RPC_ENTRY wire_NdrSendReceive(PMIDL_STUB_MESSAGE message, unsigned char *end) {
    RPC_SERVER_INTERFACE *server = s_bfe_v1_0_s_ifspec;
    RPC_MESSAGE request = *message->RpcMsg;
    void *sent = message->RpcMsg->Buffer;
    request.BufferLength = (unsigned int)(end - (unsigned char *)sent);
    // The engine marks the number as valid.
    request.ProcNum &= ~RPC_FLAGS_VALID_BIT;
    server->DispatchTable->DispatchTable[request.ProcNum](&request);
    free_buffer(sent);
    message->RpcMsg->Buffer = request.Buffer;
    message->RpcMsg->BufferLength = request.BufferLength;
    message->Buffer = request.Buffer;
    message->BufferStart = request.Buffer;
    message->BufferEnd = message->BufferStart + request.BufferLength;
    return message->Buffer;
}

// Instead of NdrFreeBuffer.
void RPC_ENTRY wire_NdrFreeBuffer(PMIDL_STUB_MESSAGE message) {
    free_buffer(message->RpcMsg->Buffer);
    message->RpcMsg->Buffer = NULL;
}

static __attribute__((noinline)) DWORD marshal(struct session *session, const struct add *it) {
    MIDL_uhyper handle = (ULONG_PTR)session;
    switch (it->version) {
    case ADD0:
        return c_FwpmIPsecTunnelAdd0(NULL, handle, it->flags, it->mainModePolicy, it->tunnelPolicy,
                                     it->numFilterConditions, it->filterConditions, it->sdSize, it->sd);
    case ADD1:
        return c_FwpmIPsecTunnelAdd1(NULL, handle, it->flags, it->mainModePolicy, it->tunnelPolicy,
                                     it->numFilterConditions, it->filterConditions, it->keyModKey, it->sdSize, it->sd);
    case ADD2:
        return c_FwpmIPsecTunnelAdd2(NULL, handle, it->flags, it->mainModePolicy, it->tunnelPolicy,
                                     it->numFilterConditions, it->filterConditions, it->keyModKey, it->sdSize, it->sd);
    default:
        return c_FwpmIPsecTunnelAdd3(NULL, handle, it->flags, it->mainModePolicy, it->tunnelPolicy,
                                     it->numFilterConditions, it->filterConditions, it->keyModKey, it->sdSize, it->sd);
    }
}

#ifdef _WIN64
#include <excpt.h>

// The NDR engine refuses by raising an exception whose code is the answer. gcc has no __try; this macro pair works once in a
// translation unit, in a function of its own.
static __thread DWORD raised;

static __attribute__((used)) LONG CALLBACK note_code(EXCEPTION_POINTERS *exception) {
    raised = exception->ExceptionRecord->ExceptionCode;
    return EXCEPTION_EXECUTE_HANDLER;
}

static __attribute__((noinline)) DWORD guarded(struct session *session, const struct add *arguments) {
    volatile DWORD result;
    raised = 0;
    __try1(note_code)
    result = marshal(session, arguments);
    __except1;
    if (raised) {
        result = raised;
    }
    return result;
}
#else
// Compiled to prove that it can be; nothing runs the 32-bit library.
static DWORD guarded(struct session *session, const struct add *arguments) {
    return marshal(session, arguments);
}
#endif

DWORD wire_add(struct session *session, const struct add *arguments) {
    DWORD result = guarded(session, arguments);
    free_buffers();
    return result;
}

static struct session *session_of(MIDL_uhyper handle) {
    return (struct session *)(ULONG_PTR)handle;
}

ULONG __cdecl s_FwpmIPsecTunnelAdd0(handle_t binding, MIDL_uhyper session, ULONG flags,
                                    N_FWPM_PROVIDER_CONTEXT0 *mainModePolicy, N_FWPM_PROVIDER_CONTEXT0 *tunnelPolicy,
                                    ULONG count, N_FWPM_FILTER_CONDITION0 *conditions, ULONG sdSize, unsigned char *sd) {
    struct add add = {ADD0, flags, mainModePolicy, tunnelPolicy, count, conditions, NULL, sdSize, sd};
    (void)binding;
    return engine_add(session_of(session), &add);
}

#define SERVER_ADD(version) \
    ULONG __cdecl s_FwpmIPsecTunnelAdd##version( \
        handle_t binding, MIDL_uhyper session, ULONG flags, N_FWPM_PROVIDER_CONTEXT##version *mainModePolicy, \
        N_FWPM_PROVIDER_CONTEXT##version *tunnelPolicy, ULONG count, N_FWPM_FILTER_CONDITION0 *conditions, \
        N_GUID *keyModKey, ULONG sdSize, unsigned char *sd) { \
        struct add add = {version, flags, mainModePolicy, tunnelPolicy, count, conditions, keyModKey, sdSize, sd}; \
        (void)binding; \
        return engine_add(session_of(session), &add); \
    }

SERVER_ADD(1)
SERVER_ADD(2)
SERVER_ADD(3)
