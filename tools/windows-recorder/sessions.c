// Sessions of the engine and their transactions: one that writes, or several that read.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

#define WAIT_MILLISECONDS 15000
#define LIVE_SESSION 0x53455353u

static CRITICAL_SECTION guard;
static CONDITION_VARIABLE freed;
static struct state *committed;
static int readers;
static int writing;
static struct session *sessions;
static UINT64 last_number;

// Dynamic sessions that have ended, whose objects are to go as soon as no transaction is in the way.
static UINT64 *ended;
static size_t ended_count;

void engine_start(void) {
    InitializeCriticalSection(&guard);
    InitializeConditionVariable(&freed);
    committed = state_new();
    enumerations_start();
    subscriptions_start();
    security_start();
}

static void tell(UINT64 number) {
    subscriptions_tell(number, committed->changes, committed->change_count);
    state_told(committed);
}

// ---- What goes with dynamic sessions.

static struct object *next_of(enum kind kind, UINT64 owner) {
    for (size_t i = 0; i < committed->count; i++) {
        struct object *object = committed->objects[i];
        if (object->kind == kind && object->owner == owner) return object;
    }
    return NULL;
}

static void remove_ended(void) {
    for (size_t i = 0; i < ended_count; i++) {
        struct object *object;
        // Contexts first, as they may name providers.
        while ((object = next_of(PROVIDER_CONTEXT, ended[i]))) state_remove(committed, object);
        while ((object = next_of(PROVIDER, ended[i]))) state_remove(committed, object);
        tell(ended[i]);
    }
    ended_count = 0;
}

static void end_dynamic(const struct session *session) {
    ended = realloc(ended, (ended_count + 1) * sizeof *ended);
    ended[ended_count++] = session->number;
    if (!writing && !readers) remove_ended();
}

// ---- Who is in whose way.

static DWORD left_to_wait(const struct session *session, DWORD start) {
    DWORD passed = GetTickCount() - start;
    if (session->wait_milliseconds == INFINITE) return INFINITE;
    return passed < session->wait_milliseconds ? session->wait_milliseconds - passed : 0;
}

static DWORD lock(const struct session *session, int read_only) {
    DWORD start = GetTickCount();
    while (writing || (!read_only && readers)) {
        DWORD left = left_to_wait(session, start);
        if (!left || !SleepConditionVariableCS(&freed, &guard, left)) return FWP_E_TIMEOUT;
    }
    if (read_only) readers++;
    else writing = 1;
    return 0;
}

static void unlock(int read_only) {
    if (read_only) readers--;
    else writing = 0;
    if (!writing && !readers) remove_ended();
    WakeAllConditionVariable(&freed);
}

// ---- Sessions.

int engine_is_live(struct session *session) {
    return session && !IsBadReadPtr(session, sizeof *session) && session->live == LIVE_SESSION;
}

static int is_key_in_use(const N_GUID *key) {
    for (struct session *it = sessions; it; it = it->next) {
        if (!memcmp(&it->key, key, sizeof *key)) return 1;
    }
    return 0;
}

static DWORD verify(const N_FWPM_SESSION0 *options) {
    if (options->flags & ~(UINT32)SESSION_DYNAMIC) return FWP_E_INVALID_FLAGS;
    return is_printable(options->displayData.name) && is_printable(options->displayData.description)
               ? 0
               : (DWORD)FWP_E_INVALID_PARAMETER;
}

static struct session *new_session(const N_FWPM_SESSION0 *options) {
    struct session *made = calloc(1, sizeof *made);
    made->live = LIVE_SESSION;
    made->number = ++last_number;
    made->wait_milliseconds = options->txnWaitTimeoutInMSec ? options->txnWaitTimeoutInMSec : WAIT_MILLISECONDS;
    made->dynamic = (options->flags & SESSION_DYNAMIC) != 0;
    made->key = options->sessionKey;
    if (is_zero(&made->key)) UuidCreate((UUID *)&made->key);
    made->next = sessions;
    sessions = made;
    return made;
}

DWORD engine_open(const N_FWPM_SESSION0 *options, struct session **session) {
    static const N_FWPM_SESSION0 none;
    const N_FWPM_SESSION0 *it = options ? options : &none;
    DWORD result = verify(it);
    EnterCriticalSection(&guard);
    if (!result && !is_zero(&it->sessionKey) && is_key_in_use(&it->sessionKey)) result = FWP_E_ALREADY_EXISTS;
    if (!result) *session = new_session(it);
    LeaveCriticalSection(&guard);
    return result;
}

static void forget(struct session *session) {
    struct session **link = &sessions;
    while (*link != session) link = &(*link)->next;
    *link = session->next;
}

DWORD engine_close(struct session *session) {
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    engine_abort(session);
    enumerations_end(session);
    subscriptions_end(session);
    EnterCriticalSection(&guard);
    forget(session);
    if (session->dynamic) end_dynamic(session);
    session->live = 0;
    LeaveCriticalSection(&guard);
    free(session);
    return 0;
}

// ---- Transactions.

DWORD engine_begin(struct session *session, UINT32 flags) {
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    if (flags & ~(UINT32)TXN_READ_ONLY) return FWP_E_INVALID_FLAGS;
    EnterCriticalSection(&guard);
    result = session->working ? (DWORD)FWP_E_TXN_IN_PROGRESS : lock(session, flags & TXN_READ_ONLY);
    if (!result) {
        session->working = state_copy(committed);
        session->read_only = flags & TXN_READ_ONLY;
    }
    LeaveCriticalSection(&guard);
    return result;
}

static void finish(struct session *session, int keep) {
    if (keep && !session->read_only) {
        state_free(committed);
        committed = session->working;
        tell(session->number);
    } else {
        state_free(session->working);
    }
    session->working = NULL;
    unlock(session->read_only);
}

static DWORD end(struct session *session, int keep) {
    DWORD result = 0;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    if (session->working) finish(session, keep);
    else result = FWP_E_NO_TXN_IN_PROGRESS;
    LeaveCriticalSection(&guard);
    return result;
}

DWORD engine_commit(struct session *session) {
    return end(session, 1);
}

DWORD engine_abort(struct session *session) {
    return end(session, 0);
}

DWORD engine_outside_transaction(struct session *session) {
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    result = session->working ? (DWORD)FWP_E_TXN_IN_PROGRESS : 0;
    LeaveCriticalSection(&guard);
    return result;
}

DWORD engine_change(struct session *session, DWORD (*work)(struct state *, const struct session *, const void *),
                    const void *argument) {
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    if (session->working) {
        result = session->read_only ? (DWORD)FWP_E_INCOMPATIBLE_TXN : work(session->working, session, argument);
    } else {
        result = lock(session, 0);
        if (!result) {
            result = work(committed, session, argument);
            tell(session->number);
            unlock(0);
        }
    }
    LeaveCriticalSection(&guard);
    return result;
}

// ---- Reading.

// The state that a session sees.
static const struct state *seen_by(const struct session *session) {
    return session->working ? session->working : committed;
}

DWORD engine_look(struct session *session, enum kind kind, const N_GUID *key,
                  DWORD (*look)(const struct object *, void *), void *argument) {
    struct object *object;
    DWORD result;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    object = kind == ENGINE ? NULL : state_find(seen_by(session), kind, key);
    if (object || kind == ENGINE) result = look(object, argument);
    else result = kind == PROVIDER ? FWP_E_PROVIDER_NOT_FOUND : FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
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
    subscriptions_reset();
    EnterCriticalSection(&guard);
    for (struct session *it = sessions; it; it = it->next) {
        if (it->working) finish(it, 0);
    }
    state_free(committed);
    committed = state_new();
    security_reset();
    LeaveCriticalSection(&guard);
}
