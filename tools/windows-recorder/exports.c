// What fwpuclnt.dll exports that changes something, as far as tests call it, and what only this one exports.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

static CRITICAL_SECTION log_guard;
static struct json log_text;
static LONG adds_under_way;
static DWORD delay_milliseconds;

// Where the caller of the last Add1 had its pre-shared key, and the key.
static const void *secret_place;
static unsigned char secret_copy[256];
static size_t secret_size;
static LONG secrets_freed;

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) {
    (void)instance;
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH) {
        InitializeCriticalSection(&log_guard);
        engine_start();
    }
    return TRUE;
}

void log_line(const struct json *line) {
    EnterCriticalSection(&log_guard);
    log_text.text = realloc(log_text.text, log_text.length + line->length + 1);
    memcpy(log_text.text + log_text.length, line->text, line->length);
    log_text.length += line->length;
    LeaveCriticalSection(&log_guard);
}

DWORD logged(const char *call, const N_GUID *key, DWORD result) {
    struct json line = {0};
    json_open(&line, '{');
    json_key(&line, "call");
    json_name(&line, call);
    if (key) {
        json_key(&line, "key");
        json_guid(&line, key);
    }
    json_key(&line, "result");
    json_number(&line, result);
    json_close(&line, '}');
    json_end_line(&line);
    log_line(&line);
    json_free(&line);
    return result;
}

// ---- The engine.

static DWORD logged_open(const N_FWPM_SESSION0 *session, DWORD result) {
    struct json line = {0};
    json_open(&line, '{');
    json_key(&line, "call");
    json_name(&line, "FwpmEngineOpen0");
    json_key(&line, "session");
    JSON_POINTEE(&line, session, json_FWPM_SESSION0);
    json_key(&line, "result");
    json_number(&line, result);
    json_close(&line, '}');
    json_end_line(&line);
    log_line(&line);
    json_free(&line);
    return result;
}

EXPORT DWORD WINAPI FwpmEngineOpen0(const wchar_t *serverName, UINT32 authnService, void *authIdentity,
                                    const N_FWPM_SESSION0 *session, HANDLE *engineHandle) {
    DWORD result;
    (void)authIdentity;
    if (serverName) result = ERROR_INVALID_PARAMETER;
    else if (authnService != 10 && authnService != 0xFFFFFFFF) result = RPC_S_UNKNOWN_AUTHN_SERVICE;
    else result = engine_open(session, (struct session **)engineHandle);
    return logged_open(session, result);
}

EXPORT DWORD WINAPI FwpmEngineClose0(HANDLE engineHandle) {
    return logged("FwpmEngineClose0", NULL, engine_close(engineHandle));
}

EXPORT DWORD WINAPI FwpmTransactionBegin0(HANDLE engineHandle, UINT32 flags) {
    return logged("FwpmTransactionBegin0", NULL, engine_begin(engineHandle, flags));
}

EXPORT DWORD WINAPI FwpmTransactionCommit0(HANDLE engineHandle) {
    return logged("FwpmTransactionCommit0", NULL, engine_commit(engineHandle));
}

EXPORT DWORD WINAPI FwpmTransactionAbort0(HANDLE engineHandle) {
    return logged("FwpmTransactionAbort0", NULL, engine_abort(engineHandle));
}

EXPORT DWORD WINAPI FwpmProviderAdd0(HANDLE engineHandle, const N_FWPM_PROVIDER0 *provider, PSECURITY_DESCRIPTOR sd) {
    struct provider_add add = {provider, sd};
    return logged("FwpmProviderAdd0", &provider->providerKey, engine_add_provider(engineHandle, &add));
}

EXPORT DWORD WINAPI FwpmProviderDeleteByKey0(HANDLE engineHandle, const N_GUID *key) {
    return logged("FwpmProviderDeleteByKey0", key, engine_delete_provider(engineHandle, key));
}

EXPORT DWORD WINAPI FwpmProviderContextDeleteByKey0(HANDLE engineHandle, const N_GUID *key) {
    return logged("FwpmProviderContextDeleteByKey0", key, engine_delete_context(engineHandle, key));
}

// Contexts of any type, such as other programs add. Not sent over the wire, and without the id.
#define CONTEXT_ADD(version) \
    EXPORT DWORD WINAPI FwpmProviderContextAdd##version(HANDLE engineHandle, const void *context, \
                                                        PSECURITY_DESCRIPTOR sd, UINT64 *id) { \
        struct context_add add = {version, context, sd}; \
        (void)id; \
        return logged("FwpmProviderContextAdd" #version, context_key(version, context), \
                      engine_add_context(engineHandle, &add)); \
    }

CONTEXT_ADD(0)
CONTEXT_ADD(1)
CONTEXT_ADD(2)
CONTEXT_ADD(3)

// ---- Adding tunnels.

static DWORD add(HANDLE engineHandle, struct add *arguments, PSECURITY_DESCRIPTOR sd) {
    SECURITY_DESCRIPTOR_CONTROL control;
    DWORD revision;
    DWORD result;
    if (sd) {
        // What goes over the wire is the self-relative form.
        if (!IsValidSecurityDescriptor(sd) || !GetSecurityDescriptorControl(sd, &control, &revision) ||
            !(control & SE_SELF_RELATIVE)) {
            return ERROR_INVALID_SECURITY_DESCR;
        }
        arguments->sd = sd;
        arguments->sdSize = GetSecurityDescriptorLength(sd);
    }
    InterlockedIncrement(&adds_under_way);
    // Before anything is read, so that memory which does not last is found out.
    if (delay_milliseconds) Sleep(delay_milliseconds);
    result = wire_add(engineHandle, arguments);
    InterlockedDecrement(&adds_under_way);
    return result;
}

EXPORT DWORD WINAPI FwpmIPsecTunnelAdd0(HANDLE engineHandle, UINT32 flags, void *mainModePolicy, void *tunnelPolicy,
                                        UINT32 count, void *conditions, PSECURITY_DESCRIPTOR sd) {
    struct add arguments = {ADD0, flags, mainModePolicy, tunnelPolicy, count, conditions, NULL, 0, NULL};
    return add(engineHandle, &arguments, sd);
}

// Of memory that may be no memory: what tests pass on purpose is refused by RPC only later.
static int peek(const void *place, void *copy, size_t size) {
    SIZE_T got = 0;
    return ReadProcessMemory(GetCurrentProcess(), place, copy, size, &got) && got == size;
}

#ifndef WITHOUT_ADD1
static void remember_secret(const void *mainModePolicy) {
    N_FWPM_PROVIDER_CONTEXT1 context;
    N_IKEEXT_POLICY1 policy;
    secret_place = NULL;
    if (!peek(mainModePolicy, &context, sizeof context) || (context.type != 5 && context.type != 10)) return;
    if (!peek(context.u1.ikeMmPolicy, &policy, sizeof policy)) return;
    for (UINT32 i = 0; i < policy.numAuthenticationMethods; i++) {
        N_IKEEXT_AUTHENTICATION_METHOD1 method;
        if (!peek(policy.authenticationMethods + i, &method, sizeof method)) return;
        if (method.authenticationMethodType == 0) {
            N_FWP_BYTE_BLOB key = method.u1.presharedKeyAuthentication.presharedKey;
            if (key.size <= sizeof secret_copy && peek(key.data, secret_copy, key.size)) {
                secret_place = key.data;
                secret_size = key.size;
            }
        }
    }
}

EXPORT DWORD WINAPI FwpmIPsecTunnelAdd1(HANDLE engineHandle, UINT32 flags, void *mainModePolicy, void *tunnelPolicy,
                                        UINT32 count, void *conditions, N_GUID *keyModKey, PSECURITY_DESCRIPTOR sd) {
    struct add arguments = {ADD1, flags, mainModePolicy, tunnelPolicy, count, conditions, keyModKey, 0, NULL};
    remember_secret(mainModePolicy);
    return add(engineHandle, &arguments, sd);
}
#endif

#ifndef WITHOUT_ADD2
EXPORT DWORD WINAPI FwpmIPsecTunnelAdd2(HANDLE engineHandle, UINT32 flags, void *mainModePolicy, void *tunnelPolicy,
                                        UINT32 count, void *conditions, N_GUID *keyModKey, PSECURITY_DESCRIPTOR sd) {
    struct add arguments = {ADD2, flags, mainModePolicy, tunnelPolicy, count, conditions, keyModKey, 0, NULL};
    return add(engineHandle, &arguments, sd);
}

EXPORT DWORD WINAPI FwpmIPsecTunnelAdd3(HANDLE engineHandle, UINT32 flags, void *mainModePolicy, void *tunnelPolicy,
                                        UINT32 count, void *conditions, N_GUID *keyModKey, PSECURITY_DESCRIPTOR sd) {
    struct add arguments = {ADD3, flags, mainModePolicy, tunnelPolicy, count, conditions, keyModKey, 0, NULL};
    return add(engineHandle, &arguments, sd);
}
#endif

EXPORT DWORD WINAPI FwpmIPsecTunnelDeleteByKey0(HANDLE engineHandle, const N_GUID *key) {
    return logged("FwpmIPsecTunnelDeleteByKey0", key, engine_delete_tunnel(engineHandle, key));
}

void note_freed(const void *memory, size_t size) {
    const unsigned char *bytes = memory;
    for (size_t i = 0; secret_size && i + secret_size <= size; i++) {
        if (!memcmp(bytes + i, secret_copy, secret_size)) {
            InterlockedIncrement(&secrets_freed);
            return;
        }
    }
}

// ---- For tests.

// The lines since the last time; only asks how long they are if there is not enough room.
EXPORT UINT32 WINAPI recorder_take(char *text, UINT32 size) {
    UINT32 length;
    EnterCriticalSection(&log_guard);
    length = (UINT32)log_text.length;
    if (length <= size) {
        memcpy(text, log_text.text, length);
        json_free(&log_text);
    }
    LeaveCriticalSection(&log_guard);
    return length;
}

EXPORT void WINAPI recorder_reset(void) {
    EnterCriticalSection(&log_guard);
    json_free(&log_text);
    LeaveCriticalSection(&log_guard);
    secret_place = NULL;
    secret_size = 0;
    secrets_freed = 0;
    delay_milliseconds = 0;
    engine_reset();
}

EXPORT UINT32 WINAPI recorder_objects(void) {
    return engine_objects();
}

EXPORT UINT32 WINAPI recorder_enumerations(void) {
    return enumerations_open();
}

EXPORT UINT32 WINAPI recorder_subscriptions(void) {
    return subscriptions_open();
}

EXPORT UINT32 WINAPI recorder_notices(void) {
    return subscriptions_notices();
}

EXPORT void WINAPI recorder_delay(UINT32 milliseconds) {
    delay_milliseconds = milliseconds;
}

EXPORT UINT32 WINAPI recorder_adds_under_way(void) {
    return (UINT32)adds_under_way;
}

// 0 if nobody gave a key, 1 if it is still where the caller had it, 2 if it is gone.
EXPORT UINT32 WINAPI recorder_secret(void) {
    unsigned char now[sizeof secret_copy];
    if (!secret_place) return 0;
    // Memory that was freed may be no memory any more.
    return peek(secret_place, now, secret_size) && !memcmp(now, secret_copy, secret_size) ? 1 : 2;
}

// How many blocks were given back with the key of the last Add1 in them.
EXPORT UINT32 WINAPI recorder_secrets_freed(void) {
    return (UINT32)secrets_freed;
}

// Bytes that are allocated on all heaps of the process. In one call, as no heap may change meanwhile.
EXPORT UINT64 WINAPI recorder_heap_bytes(void) {
    HANDLE heaps[64];
    UINT64 bytes = 0;
    DWORD count = GetProcessHeaps(64, heaps);
    for (DWORD i = 0; i < count && i < 64; i++) {
        PROCESS_HEAP_ENTRY entry = {0};
        HeapLock(heaps[i]);
        while (HeapWalk(heaps[i], &entry)) {
            if (entry.wFlags & PROCESS_HEAP_ENTRY_BUSY) bytes += entry.cbData;
        }
        HeapUnlock(heaps[i]);
    }
    return bytes;
}
