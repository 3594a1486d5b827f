// Subscriptions: who is told of what, in the order of the commits, on a thread of their own.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

#define NOTIFY_ON_ADD 1
#define NOTIFY_ON_DELETE 2

struct subscription {
    struct subscription *next;
    HANDLE handle;
    struct session *session;
    UINT64 number;  // of the session
    enum kind kind;
    UINT32 flags;
    int has_type;
    UINT32 type;
    int has_provider;
    N_GUID provider;
    change_callback callback;
    void *context;
};

struct notice {
    struct notice *next;
    HANDLE subscription;
    struct change change;
};

static CRITICAL_SECTION guard;
static CONDITION_VARIABLE something_to_tell;
static CONDITION_VARIABLE told;
static struct subscription *all;
static struct notice *first;
static struct notice *last;
static HANDLE teller;
static HANDLE called;  // the subscription whose callback is running
static ULONG_PTR last_handle;

void subscriptions_start(void) {
    InitializeCriticalSection(&guard);
    InitializeConditionVariable(&something_to_tell);
    InitializeConditionVariable(&told);
}

// ---- The thread.

static struct subscription *find(HANDLE handle) {
    struct subscription *it = all;
    while (it && it->handle != handle) it = it->next;
    return it;
}

static struct notice *next_notice(void) {
    struct notice *notice;
    while (!first) SleepConditionVariableCS(&something_to_tell, &guard, INFINITE);
    notice = first;
    first = notice->next;
    if (!first) last = NULL;
    return notice;
}

static void call(const struct subscription *who, const struct change *change) {
    UINT32 type = change->deleted ? 2 : 1;
    if (change->kind == PROVIDER) {
        N_FWPM_PROVIDER_CHANGE0 provider = {type, change->key};
        who->callback(who->context, &provider);
    } else {
        N_FWPM_PROVIDER_CONTEXT_CHANGE0 context = {type, change->key, change->id};
        who->callback(who->context, &context);
    }
}

static DWORD WINAPI tell_all(LPVOID unused) {
    (void)unused;
    EnterCriticalSection(&guard);
    for (;;) {
        struct notice *notice = next_notice();
        struct subscription *who = find(notice->subscription);
        if (who) {
            struct subscription now = *who;
            called = now.handle;
            LeaveCriticalSection(&guard);
            call(&now, &notice->change);
            EnterCriticalSection(&guard);
            called = NULL;
            WakeAllConditionVariable(&told);
        }
        free(notice);
    }
    return 0;
}

// ---- What is told.

static int wants(const struct subscription *who, UINT64 session, const struct change *change) {
    if (who->number == session || who->kind != change->kind) return 0;
    if (!(who->flags & (change->deleted ? NOTIFY_ON_DELETE : NOTIFY_ON_ADD))) return 0;
    if (who->has_type && who->type != change->type) return 0;
    return !who->has_provider ||
           (change->has_provider && !memcmp(&who->provider, &change->provider, sizeof who->provider));
}

static void enqueue(HANDLE subscription, const struct change *change) {
    struct notice *notice = calloc(1, sizeof *notice);
    notice->subscription = subscription;
    notice->change = *change;
    if (last) last->next = notice;
    else first = notice;
    last = notice;
}

void subscriptions_tell(UINT64 session, const struct change *changes, size_t count) {
    EnterCriticalSection(&guard);
    for (size_t i = 0; i < count; i++) {
        for (struct subscription *it = all; it; it = it->next) {
            if (wants(it, session, &changes[i])) enqueue(it->handle, &changes[i]);
        }
    }
    WakeAllConditionVariable(&something_to_tell);
    LeaveCriticalSection(&guard);
}

// ---- Beginning and ending.

DWORD subscription_create(struct session *session, const struct selection *selection, UINT32 flags,
                          change_callback callback, void *context, HANDLE *handle) {
    struct subscription *made;
    DWORD result = engine_outside_transaction(session);
    if (result) return result;
    if (!flags || (flags & ~(UINT32)(NOTIFY_ON_ADD | NOTIFY_ON_DELETE))) return FWP_E_INVALID_FLAGS;
    if (!callback) return FWP_E_NULL_POINTER;
    made = calloc(1, sizeof *made);
    made->session = session;
    made->number = session->number;
    made->kind = selection->kind;
    made->flags = flags;
    made->callback = callback;
    made->context = context;
    if ((made->has_type = selection->type != NULL)) made->type = *selection->type;
    if ((made->has_provider = selection->provider != NULL)) made->provider = *selection->provider;
    EnterCriticalSection(&guard);
    if (!teller) teller = CreateThread(NULL, 0, tell_all, NULL, 0, NULL);
    made->handle = (HANDLE)++last_handle;
    made->next = all;
    all = made;
    *handle = made->handle;
    LeaveCriticalSection(&guard);
    return 0;
}

// Returns when its callback is over, as documented; whoever calls this from there waits for ever.
static void unlink_and_free(struct subscription **link) {
    struct subscription *gone = *link;
    HANDLE handle = gone->handle;
    *link = gone->next;
    free(gone);
    while (called == handle) SleepConditionVariableCS(&told, &guard, INFINITE);
}

DWORD subscription_end(struct session *session, HANDLE handle, enum kind kind) {
    DWORD result = ERROR_INVALID_HANDLE;
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    EnterCriticalSection(&guard);
    for (struct subscription **link = &all; *link; link = &(*link)->next) {
        if ((*link)->handle == handle && (*link)->kind == kind) {
            result = (*link)->session == session ? 0 : (DWORD)FWP_E_WRONG_SESSION;
            if (!result) unlink_and_free(link);
            break;
        }
    }
    LeaveCriticalSection(&guard);
    return result;
}

// Those of a session, or of all. The list may be another after each wait.
static void end_all(const struct session *session) {
    struct subscription **link = &all;
    EnterCriticalSection(&guard);
    while (*link) {
        if (!session || (*link)->session == session) {
            unlink_and_free(link);
            link = &all;
        } else {
            link = &(*link)->next;
        }
    }
    LeaveCriticalSection(&guard);
}

void subscriptions_end(struct session *session) {
    end_all(session);
}

void subscriptions_reset(void) {
    end_all(NULL);
}

UINT32 subscriptions_open(void) {
    UINT32 count = 0;
    EnterCriticalSection(&guard);
    for (struct subscription *it = all; it; it = it->next) count++;
    LeaveCriticalSection(&guard);
    return count;
}

// Changes that are still to be told, and the one that is being told.
UINT32 subscriptions_notices(void) {
    UINT32 count;
    EnterCriticalSection(&guard);
    count = called != NULL;
    for (struct notice *it = first; it; it = it->next) count++;
    LeaveCriticalSection(&guard);
    return count;
}
