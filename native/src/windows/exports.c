// What fwpuclnt.dll exports, as far as tests call it, and what only this one does.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

#define EXPORT __declspec(dllexport)
#define POISON 0xDD
#define BLOCK_MARK 0x4B4C42u

static CRITICAL_SECTION log_guard;
static struct json log_text;
static LONG live_blocks;

// Where the caller of the last Add1 had its pre-shared key, and the key.
static const void *secret_place;
static unsigned char secret_copy[256];
static size_t secret_size;

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

// ---- The engine.

EXPORT DWORD WINAPI FwpmEngineOpen0(const wchar_t *serverName, UINT32 authnService, void *authIdentity,
                                    const void *session, HANDLE *engineHandle) {
    (void)authIdentity;
    (void)session;
    if (serverName) return ERROR_INVALID_PARAMETER;
    if (authnService != 10 && authnService != 0xFFFFFFFF) return RPC_S_UNKNOWN_AUTHN_SERVICE;
    return engine_open((struct session **)engineHandle);
}

EXPORT DWORD WINAPI FwpmEngineClose0(HANDLE engineHandle) {
    return engine_close(engineHandle);
}

EXPORT DWORD WINAPI FwpmTransactionBegin0(HANDLE engineHandle, UINT32 flags) {
    return engine_begin(engineHandle, flags);
}

EXPORT DWORD WINAPI FwpmTransactionCommit0(HANDLE engineHandle) {
    return engine_commit(engineHandle);
}

EXPORT DWORD WINAPI FwpmTransactionAbort0(HANDLE engineHandle) {
    return engine_abort(engineHandle);
}

EXPORT DWORD WINAPI FwpmProviderAdd0(HANDLE engineHandle, const N_FWPM_PROVIDER0 *provider, PSECURITY_DESCRIPTOR sd) {
    (void)sd;
    return engine_add_provider(engineHandle, provider);
}

EXPORT DWORD WINAPI FwpmProviderDeleteByKey0(HANDLE engineHandle, const N_GUID *key) {
    return engine_delete_provider(engineHandle, key);
}

EXPORT DWORD WINAPI FwpmProviderContextDeleteByKey0(HANDLE engineHandle, const N_GUID *key) {
    return engine_delete_context(engineHandle, key);
}

// ---- Adding tunnels.

static DWORD add(HANDLE engineHandle, struct add *arguments, PSECURITY_DESCRIPTOR sd) {
    SECURITY_DESCRIPTOR_CONTROL control;
    DWORD revision;
    if (sd) {
        // What goes over the wire is the self-relative form.
        if (!IsValidSecurityDescriptor(sd) || !GetSecurityDescriptorControl(sd, &control, &revision) ||
            !(control & SE_SELF_RELATIVE)) {
            return ERROR_INVALID_SECURITY_DESCR;
        }
        arguments->sd = sd;
        arguments->sdSize = GetSecurityDescriptorLength(sd);
    }
    return wire_add(engineHandle, arguments);
}

EXPORT DWORD WINAPI FwpmIPsecTunnelAdd0(HANDLE engineHandle, UINT32 flags, void *mainModePolicy, void *tunnelPolicy,
                                        UINT32 count, void *conditions, PSECURITY_DESCRIPTOR sd) {
    struct add arguments = {ADD0, flags, mainModePolicy, tunnelPolicy, count, conditions, NULL, 0, NULL};
    return add(engineHandle, &arguments, sd);
}

#ifndef WITHOUT_ADD1
static void remember_secret(const N_FWPM_PROVIDER_CONTEXT1 *context) {
    const N_IKEEXT_POLICY1 *policy;
    secret_place = NULL;
    if (!context || (context->type != 5 && context->type != 10)) return;
    policy = context->u1.ikeMmPolicy;
    for (UINT32 i = 0; policy && policy->authenticationMethods && i < policy->numAuthenticationMethods; i++) {
        const N_IKEEXT_AUTHENTICATION_METHOD1 *method = &policy->authenticationMethods[i];
        const N_FWP_BYTE_BLOB *key = &method->u1.presharedKeyAuthentication.presharedKey;
        if (method->authenticationMethodType == 0 && key->data && key->size <= sizeof secret_copy) {
            secret_place = key->data;
            secret_size = key->size;
            memcpy(secret_copy, key->data, key->size);
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
    return engine_delete_tunnel(engineHandle, key);
}

// ---- Reading back, in memory that the caller gives back.

struct header {
    UINT32 mark;
    UINT32 size;
};

static DWORD get(HANDLE engineHandle, const N_GUID *key, int version, void **context) {
    void *block = NULL;
    size_t size = 0;
    struct header *header;
    DWORD result = engine_get_context(engineHandle, key, version, sizeof *header, &block, &size);
    if (result) return result;
    header = block;
    header->mark = BLOCK_MARK;
    header->size = (UINT32)size;
    InterlockedIncrement(&live_blocks);
    *context = header + 1;
    return 0;
}

#define GET(version) \
    EXPORT DWORD WINAPI FwpmProviderContextGetByKey##version(HANDLE engineHandle, const N_GUID *key, void **context) { \
        return get(engineHandle, key, version, context); \
    }

GET(0)
GET(1)
GET(2)
GET(3)

EXPORT void WINAPI FwpmFreeMemory0(void **memory) {
    struct header *header;
    if (!memory || !*memory) return;
    header = (struct header *)*memory - 1;
    if (header->mark != BLOCK_MARK) abort();
    memset(header, POISON, header->size);
    free(header);
    *memory = NULL;
    InterlockedDecrement(&live_blocks);
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
    engine_reset();
}

EXPORT UINT32 WINAPI recorder_live_blocks(void) {
    return (UINT32)live_blocks;
}

EXPORT UINT32 WINAPI recorder_objects(void) {
    return engine_objects();
}

EXPORT void WINAPI recorder_delay(UINT32 milliseconds) {
    engine_delay(milliseconds);
}

// 0 if nobody gave a key, 1 if it is still where the caller had it, 2 if it is gone.
EXPORT UINT32 WINAPI recorder_secret(void) {
    unsigned char now[sizeof secret_copy];
    SIZE_T got = 0;
    if (!secret_place) return 0;
    // Memory that was freed may be no memory any more.
    if (!ReadProcessMemory(GetCurrentProcess(), secret_place, now, secret_size, &got) || got != secret_size) return 2;
    return memcmp(now, secret_copy, secret_size) ? 2 : 1;
}
