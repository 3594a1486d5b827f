// Enumerations: what there was when the handle was made, handed out in pages.
#include <stdlib.h>

#include "engine.h"

struct enumeration {
    struct enumeration *next;
    HANDLE handle;
    struct session *session;
    enum kind kind;
    struct state *snapshot;
    size_t position;
};

static CRITICAL_SECTION guard;
static struct enumeration *all;
static ULONG_PTR last_handle;

void enumerations_start(void) {
    InitializeCriticalSection(&guard);
}

DWORD enumeration_create(struct session *session, const struct selection *selection, HANDLE *handle) {
    struct enumeration *made;
    struct state *snapshot;
    DWORD result = engine_snapshot(session, selection, &snapshot);
    if (result) return result;
    made = calloc(1, sizeof *made);
    made->session = session;
    made->kind = selection->kind;
    made->snapshot = snapshot;
    EnterCriticalSection(&guard);
    // A number, and never the same again: one that was destroyed is not taken for another.
    made->handle = (HANDLE)++last_handle;
    made->next = all;
    all = made;
    LeaveCriticalSection(&guard);
    *handle = made->handle;
    return 0;
}

// The link that leads to an enumeration.
static DWORD find(struct session *session, HANDLE handle, enum kind kind, struct enumeration ***link) {
    if (!engine_is_live(session)) return ERROR_INVALID_HANDLE;
    for (*link = &all; **link; *link = &(**link)->next) {
        if ((**link)->handle == handle && (**link)->kind == kind) {
            return (**link)->session == session ? 0 : (DWORD)FWP_E_WRONG_SESSION;
        }
    }
    return ERROR_INVALID_HANDLE;
}

static void unlink_and_free(struct enumeration **link) {
    struct enumeration *gone = *link;
    *link = gone->next;
    state_free(gone->snapshot);
    free(gone);
}

// ---- Pages.

struct page {
    struct object **objects;
    size_t count;
};

static void *lay_page(struct arena *out, const void *what) {
    const struct page *page = what;
    // In place of each object's address comes that of its copy.
    void **entries = arena_copy(out, page->objects, page->count * sizeof *entries);
    for (size_t i = 0; i < page->count; i++) {
        void *entry = object_lay(out, page->objects[i]);
        if (entries) entries[i] = entry;
    }
    return entries;
}

static DWORD next_page(struct enumeration *it, int version, size_t prefix, UINT32 *count, void **block, size_t *size) {
    size_t left = it->snapshot->count - it->position;
    struct page page = {it->snapshot->objects + it->position, *count < left ? *count : left};
    // What becomes of contexts of another version is not documented. None is left out, as nobody would miss it, and none is
    // turned into what it was not: the page is refused, as such a context by itself is, and is still to come for the
    // function of another version. To hand out the part before it would say that nothing comes after.
    for (size_t i = 0; i < page.count; i++) {
        if (page.objects[i]->version != version) return FWP_E_PROVIDER_CONTEXT_MISMATCH;
    }
    // Also the array without entries is a block, as one that is forgotten would not be noticed otherwise.
    *block = arena_block(lay_page, &page, prefix, size);
    *count = (UINT32)page.count;
    it->position += page.count;
    return 0;
}

DWORD enumeration_next(struct session *session, HANDLE handle, enum kind kind, int version, size_t prefix, UINT32 *count,
                       void **block, size_t *size) {
    struct enumeration **link;
    DWORD result;
    EnterCriticalSection(&guard);
    result = find(session, handle, kind, &link);
    if (!result) result = next_page(*link, version, prefix, count, block, size);
    LeaveCriticalSection(&guard);
    return result;
}

// ---- Ends.

DWORD enumeration_destroy(struct session *session, HANDLE handle, enum kind kind) {
    struct enumeration **link;
    DWORD result;
    EnterCriticalSection(&guard);
    result = find(session, handle, kind, &link);
    if (!result) unlink_and_free(link);
    LeaveCriticalSection(&guard);
    return result;
}

// Those that a session leaves end with it.
void enumerations_end(struct session *session) {
    struct enumeration **link = &all;
    EnterCriticalSection(&guard);
    while (*link) {
        if ((*link)->session == session) unlink_and_free(link);
        else link = &(*link)->next;
    }
    LeaveCriticalSection(&guard);
}

UINT32 enumerations_open(void) {
    UINT32 count = 0;
    EnterCriticalSection(&guard);
    for (struct enumeration *it = all; it; it = it->next) count++;
    LeaveCriticalSection(&guard);
    return count;
}
