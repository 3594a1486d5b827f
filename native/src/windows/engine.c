// The engine on the other side of the wire: sessions, transactions, providers, provider contexts; the documented codes.
#include <stdlib.h>
#include <string.h>

#include "recorder.h"
#include "engine.h"

#define WAIT_MILLISECONDS 15000
#define LIVE_SESSION 0x53455353u

static CRITICAL_SECTION guard;
static CONDITION_VARIABLE freed;
static struct state *committed;
static int readers;
static int writing;
static UINT64 next_id = 1;

void engine_start(void) {
    InitializeCriticalSection(&guard);
    InitializeConditionVariable(&freed);
    committed = calloc(1, sizeof *committed);
    enumerations_start();
}

// ---- Sessions and their transactions: one that writes, or several that read.

static DWORD lock(int read_only) {
    DWORD deadline = GetTickCount() + WAIT_MILLISECONDS;
    while (writing || (!read_only && readers)) {
        DWORD now = GetTickCount();
        if ((LONG)(deadline - now) <= 0 || !SleepConditionVariableCS(&freed, &guard, deadline - now)) return FWP_E_TIMEOUT;
    }
    if (read_only) readers++;
    else writing = 1;
    return 0;
}

static void unlock(int read_only) {
    if (read_only) readers--;
    else writing = 0;
    WakeAllConditionVariable(&freed);
}

int engine_is_live(struct session *session) {
    return session && !IsBadReadPtr(session, sizeof *session) && session->live == LIVE_SESSION;
}

DWORD engine_open(struct session **session) {
    *session = calloc(1, sizeof **session);
    (*session)->live = LIVE_SESSION;
    return 0;
}

DWORD engine_begin(struct session *session, UINT32 flags) {
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    if (flags & ~(UINT32)TXN_READ_ONLY) return FWP_E_INVALID_FLAGS;
    EnterCriticalSection(&guard);
    if (session->working) {
        result = FWP_E_TXN_IN_PROGRESS;
    } else {
        result = lock(flags & TXN_READ_ONLY);
        if (!result) {
            session->working = state_copy(committed);
            session->read_only = flags & TXN_READ_ONLY;
        }
    }
    LeaveCriticalSection(&guard);
    return result;
}

static DWORD end(struct session *session, int keep) {
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    if (!session->working) {
        LeaveCriticalSection(&guard);
        return FWP_E_NO_TXN_IN_PROGRESS;
    }
    if (keep && !session->read_only) {
        state_free(committed);
        committed = session->working;
    } else {
        state_free(session->working);
    }
    session->working = NULL;
    unlock(session->read_only);
    LeaveCriticalSection(&guard);
    return 0;
}

DWORD engine_commit(struct session *session) {
    return end(session, 1);
}

DWORD engine_abort(struct session *session) {
    return end(session, 0);
}

DWORD engine_close(struct session *session) {
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    if (session->working) end(session, 0);
    enumerations_end(session);
    session->live = 0;
    free(session);
    return 0;
}

// A change runs on the state of the session's transaction, or in a transaction of its own.
static DWORD change(struct session *session, DWORD (*work)(struct state *, const void *), const void *argument) {
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    if (session->working) {
        result = session->read_only ? (DWORD)FWP_E_INCOMPATIBLE_TXN : work(session->working, argument);
    } else {
        result = lock(0);
        if (!result) {
            result = work(committed, argument);
            unlock(0);
        }
    }
    LeaveCriticalSection(&guard);
    return result;
}

// ---- Providers.

static DWORD add_provider(struct state *state, const void *argument) {
    const N_FWPM_PROVIDER0 *provider = argument;
    struct object *object;
    if (!provider->displayData.name) return FWP_E_NULL_DISPLAY_NAME;
    if (state_find(state, PROVIDER, &provider->providerKey)) return FWP_E_ALREADY_EXISTS;
    object = calloc(1, sizeof *object);
    object->kind = PROVIDER;
    object->key = provider->providerKey;
    object_keep(object, provider);
    state_insert(state, object);
    return 0;
}

DWORD engine_add_provider(struct session *session, const N_FWPM_PROVIDER0 *provider) {
    return change(session, add_provider, provider);
}

static DWORD delete_provider(struct state *state, const void *argument) {
    struct object *provider = state_find(state, PROVIDER, argument);
    if (!provider) return FWP_E_PROVIDER_NOT_FOUND;
    for (size_t i = 0; i < state->count; i++) {
        struct object *object = state->objects[i];
        if (object->kind == PROVIDER_CONTEXT && object->has_provider && !memcmp(&object->provider, argument, sizeof(N_GUID))) {
            return FWP_E_IN_USE;
        }
    }
    state_remove(state, provider);
    return 0;
}

DWORD engine_delete_provider(struct session *session, const N_GUID *key) {
    return change(session, delete_provider, key);
}

// ---- Provider contexts, which come with tunnels.

static DWORD delete_tunnel(struct state *state, const void *argument) {
    struct object *tunnel = state_find(state, PROVIDER_CONTEXT, argument);
    struct object *main_mode;
    if (!tunnel || !tunnel->is_tunnel) return FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    main_mode = state_find(state, PROVIDER_CONTEXT, &tunnel->sibling);
    if (main_mode && main_mode != tunnel) state_remove(state, main_mode);
    state_remove(state, tunnel);
    return 0;
}

DWORD engine_delete_tunnel(struct session *session, const N_GUID *key) {
    return change(session, delete_tunnel, key);
}

static DWORD delete_context(struct state *state, const void *argument) {
    return state_find(state, PROVIDER_CONTEXT, argument) ? FWP_E_IN_USE : FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
}

DWORD engine_delete_context(struct session *session, const N_GUID *key) {
    return change(session, delete_context, key);
}

static struct object *new_context(const struct add *add, const void *context, int is_tunnel) {
    struct object *object = calloc(1, sizeof *object);
    object->kind = PROVIDER_CONTEXT;
    object->version = add->version;
    object->is_tunnel = is_tunnel;
    object_keep(object, context);
    context_set_id(add->version, object->block, next_id++);
    object->key = *context_key(add->version, object->block);
    object->type = context_type(add->version, object->block);
    if (context_provider(add->version, object->block)) {
        object->has_provider = 1;
        object->provider = *context_provider(add->version, object->block);
    }
    return object;
}

static DWORD check_context(struct state *state, const struct add *add, const void *context) {
    const N_GUID *provider = context_provider(add->version, context);
    if (state_find(state, PROVIDER_CONTEXT, context_key(add->version, context))) return FWP_E_ALREADY_EXISTS;
    if (provider && !state_find(state, PROVIDER, provider)) return FWP_E_PROVIDER_NOT_FOUND;
    return 0;
}

static DWORD add_tunnel(struct state *state, const void *argument) {
    const struct add *add = argument;
    struct object *tunnel;
    DWORD result = check_context(state, add, add->tunnelPolicy);
    if (!result && add->mainModePolicy) result = check_context(state, add, add->mainModePolicy);
    if (result) return result;
    if (add->mainModePolicy && !memcmp(context_key(add->version, add->tunnelPolicy),
                                       context_key(add->version, add->mainModePolicy), sizeof(N_GUID))) {
        return FWP_E_ALREADY_EXISTS;
    }
    tunnel = new_context(add, add->tunnelPolicy, 1);
    tunnel->sibling = tunnel->key;
    state_insert(state, tunnel);
    if (add->mainModePolicy) {
        struct object *main_mode = new_context(add, add->mainModePolicy, 0);
        tunnel->sibling = main_mode->key;
        main_mode->sibling = tunnel->key;
        state_insert(state, main_mode);
    }
    return 0;
}

DWORD engine_add(struct session *session, const struct add *add) {
    DWORD result = engine_is_live(session) ? verify_add(add) : ERROR_INVALID_HANDLE;
    if (!result) result = change(session, add_tunnel, add);
    log_add(add, result);
    return result;
}

// ---- Reading.

// The state that a session sees.
static const struct state *seen_by(const struct session *session) {
    return session->working ? session->working : committed;
}

DWORD engine_get(struct session *session, enum kind kind, int version, const N_GUID *key, size_t prefix, void **block,
                 size_t *size) {
    struct object *object;
    DWORD result = 0;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    object = state_find(seen_by(session), kind, key);
    if (!object) result = kind == PROVIDER ? FWP_E_PROVIDER_NOT_FOUND : FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    else if (object->version != version) result = FWP_E_PROVIDER_CONTEXT_MISMATCH;
    else *block = arena_block(object_lay, object, prefix, size);
    LeaveCriticalSection(&guard);
    return result;
}

DWORD engine_snapshot(struct session *session, const struct selection *selection, struct state **snapshot) {
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    *snapshot = state_select(seen_by(session), selection);
    LeaveCriticalSection(&guard);
    return 0;
}

// ---- For tests.

UINT32 engine_objects(void) {
    UINT32 count;
    EnterCriticalSection(&guard);
    count = (UINT32)committed->count;
    LeaveCriticalSection(&guard);
    return count;
}

void engine_reset(void) {
    EnterCriticalSection(&guard);
    state_free(committed);
    committed = calloc(1, sizeof *committed);
    LeaveCriticalSection(&guard);
}
