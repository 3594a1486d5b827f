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
}

// ---- Objects and states. An object is never changed, and lives as long as a state names it.

static void release_object(struct object *object) {
    if (InterlockedDecrement(&object->references) == 0) {
        if (object->block) memset(object->block, 0xDD, object->size);
        free(object->block);
        free(object);
    }
}

static struct state *copy_state(const struct state *state) {
    struct state *copy = calloc(1, sizeof *copy);
    copy->count = state->count;
    copy->objects = malloc((state->count + 1) * sizeof *copy->objects);
    for (size_t i = 0; i < state->count; i++) {
        copy->objects[i] = state->objects[i];
        InterlockedIncrement(&copy->objects[i]->references);
    }
    return copy;
}

static void free_state(struct state *state) {
    for (size_t i = 0; i < state->count; i++) release_object(state->objects[i]);
    free(state->objects);
    free(state);
}

static struct object *find(const struct state *state, enum kind kind, const N_GUID *key) {
    for (size_t i = 0; i < state->count; i++) {
        if (state->objects[i]->kind == kind && !memcmp(&state->objects[i]->key, key, sizeof *key)) return state->objects[i];
    }
    return NULL;
}

static void insert(struct state *state, struct object *object) {
    object->references = 1;
    state->objects = realloc(state->objects, (state->count + 1) * sizeof *state->objects);
    state->objects[state->count++] = object;
}

static void remove_object(struct state *state, struct object *object) {
    for (size_t i = 0; i < state->count; i++) {
        if (state->objects[i] == object) {
            state->objects[i] = state->objects[--state->count];
            release_object(object);
            return;
        }
    }
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

static int is_live(struct session *session) {
    return session && !IsBadReadPtr(session, sizeof *session) && session->live == LIVE_SESSION;
}

DWORD engine_open(struct session **session) {
    *session = calloc(1, sizeof **session);
    (*session)->live = LIVE_SESSION;
    return 0;
}

DWORD engine_begin(struct session *session, UINT32 flags) {
    DWORD result;
    if (!is_live(session)) return ERROR_INVALID_HANDLE;
    if (flags & ~(UINT32)TXN_READ_ONLY) return FWP_E_INVALID_FLAGS;
    EnterCriticalSection(&guard);
    if (session->working) {
        result = FWP_E_TXN_IN_PROGRESS;
    } else {
        result = lock(flags & TXN_READ_ONLY);
        if (!result) {
            session->working = copy_state(committed);
            session->read_only = flags & TXN_READ_ONLY;
        }
    }
    LeaveCriticalSection(&guard);
    return result;
}

static DWORD end(struct session *session, int keep) {
    if (!is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    if (!session->working) {
        LeaveCriticalSection(&guard);
        return FWP_E_NO_TXN_IN_PROGRESS;
    }
    if (keep && !session->read_only) {
        free_state(committed);
        committed = session->working;
    } else {
        free_state(session->working);
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
    if (!is_live(session)) return ERROR_INVALID_HANDLE;
    if (session->working) end(session, 0);
    session->live = 0;
    free(session);
    return 0;
}

// A change runs on the state of the session's transaction, or in a transaction of its own.
static DWORD change(struct session *session, DWORD (*work)(struct state *, const void *), const void *argument) {
    DWORD result;
    if (!is_live(session)) return ERROR_INVALID_HANDLE;
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
    if (find(state, PROVIDER, &provider->providerKey)) return FWP_E_ALREADY_EXISTS;
    object = calloc(1, sizeof *object);
    object->kind = PROVIDER;
    object->key = provider->providerKey;
    insert(state, object);
    return 0;
}

DWORD engine_add_provider(struct session *session, const N_FWPM_PROVIDER0 *provider) {
    return change(session, add_provider, provider);
}

static DWORD delete_provider(struct state *state, const void *argument) {
    struct object *provider = find(state, PROVIDER, argument);
    if (!provider) return FWP_E_PROVIDER_NOT_FOUND;
    for (size_t i = 0; i < state->count; i++) {
        struct object *object = state->objects[i];
        if (object->kind == PROVIDER_CONTEXT && object->has_provider && !memcmp(&object->provider, argument, sizeof(N_GUID))) {
            return FWP_E_IN_USE;
        }
    }
    remove_object(state, provider);
    return 0;
}

DWORD engine_delete_provider(struct session *session, const N_GUID *key) {
    return change(session, delete_provider, key);
}

// ---- Provider contexts, which come with tunnels.

static DWORD delete_tunnel(struct state *state, const void *argument) {
    struct object *tunnel = find(state, PROVIDER_CONTEXT, argument);
    struct object *main_mode;
    if (!tunnel || !tunnel->is_tunnel) return FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    main_mode = find(state, PROVIDER_CONTEXT, &tunnel->sibling);
    if (main_mode && main_mode != tunnel) remove_object(state, main_mode);
    remove_object(state, tunnel);
    return 0;
}

DWORD engine_delete_tunnel(struct session *session, const N_GUID *key) {
    return change(session, delete_tunnel, key);
}

static DWORD delete_context(struct state *state, const void *argument) {
    return find(state, PROVIDER_CONTEXT, argument) ? FWP_E_IN_USE : FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
}

DWORD engine_delete_context(struct session *session, const N_GUID *key) {
    return change(session, delete_context, key);
}

DWORD engine_get_context(struct session *session, const N_GUID *key, int version, size_t prefix, void **block,
                         size_t *size) {
    struct object *object;
    DWORD result = 0;
    if (!is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    object = find(session->working ? session->working : committed, PROVIDER_CONTEXT, key);
    if (!object) result = FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    else if (object->version != version) result = FWP_E_PROVIDER_CONTEXT_MISMATCH;
    else *block = context_copy(object->version, object->block, prefix, size);
    LeaveCriticalSection(&guard);
    return result;
}

static struct object *new_context(const struct add *add, const void *context, int is_tunnel) {
    struct object *object = calloc(1, sizeof *object);
    object->kind = PROVIDER_CONTEXT;
    object->version = add->version;
    object->is_tunnel = is_tunnel;
    object->block = context_copy(add->version, context, 0, &object->size);
    context_set_id(add->version, object->block, next_id++);
    object->key = *context_key(add->version, object->block);
    if (context_provider(add->version, object->block)) {
        object->has_provider = 1;
        object->provider = *context_provider(add->version, object->block);
    }
    return object;
}

static DWORD check_context(struct state *state, const struct add *add, const void *context) {
    const N_GUID *provider = context_provider(add->version, context);
    if (find(state, PROVIDER_CONTEXT, context_key(add->version, context))) return FWP_E_ALREADY_EXISTS;
    if (provider && !find(state, PROVIDER, provider)) return FWP_E_PROVIDER_NOT_FOUND;
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
    insert(state, tunnel);
    if (add->mainModePolicy) {
        struct object *main_mode = new_context(add, add->mainModePolicy, 0);
        tunnel->sibling = main_mode->key;
        main_mode->sibling = tunnel->key;
        insert(state, main_mode);
    }
    return 0;
}

DWORD engine_add(struct session *session, const struct add *add) {
    DWORD result = is_live(session) ? verify_add(add) : ERROR_INVALID_HANDLE;
    if (!result) result = change(session, add_tunnel, add);
    log_add(add, result);
    return result;
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
    free_state(committed);
    committed = calloc(1, sizeof *committed);
    LeaveCriticalSection(&guard);
}
