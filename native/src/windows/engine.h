// The engine of the recording fwpuclnt.dll.
#ifndef CULVERT_ENGINE_H
#define CULVERT_ENGINE_H

#include "recorder.h"

#define EXPORT __declspec(dllexport)

// Memory is filled with this before it is freed.
#define POISON 0xDD

#define TXN_READ_ONLY 1

enum kind { PROVIDER, PROVIDER_CONTEXT };

struct object {
    LONG references;
    enum kind kind;
    N_GUID key;
    int has_provider;
    N_GUID provider;
    int is_tunnel;
    N_GUID sibling;  // key of the other context of the same call
    UINT32 type;     // of a context
    int version;
    void *block;  // FWPM_PROVIDER0 or FWPM_PROVIDER_CONTEXT of the version, with all that it leads to
    size_t size;
};

struct state {
    struct object **objects;
    size_t count;
};

struct session {
    UINT32 live;
    int read_only;
    struct state *working;  // of the transaction, if there is one
};

// Which objects are meant. A provider or a type that is NULL may be any.
struct selection {
    enum kind kind;
    const N_GUID *provider;
    const UINT32 *type;
};

void object_keep(struct object *object, const void *structure);
void *object_lay(struct arena *out, const void *object);
struct state *state_copy(const struct state *state);
struct state *state_select(const struct state *state, const struct selection *selection);
void state_free(struct state *state);
struct object *state_find(const struct state *state, enum kind kind, const N_GUID *key);
void state_insert(struct state *state, struct object *object);
void state_remove(struct state *state, struct object *object);

void engine_start(void);
int engine_is_live(struct session *session);
DWORD engine_open(struct session **session);
DWORD engine_close(struct session *session);
DWORD engine_begin(struct session *session, UINT32 flags);
DWORD engine_commit(struct session *session);
DWORD engine_abort(struct session *session);
DWORD engine_add_provider(struct session *session, const N_FWPM_PROVIDER0 *provider);
DWORD engine_delete_provider(struct session *session, const N_GUID *key);
DWORD engine_delete_tunnel(struct session *session, const N_GUID *key);
DWORD engine_delete_context(struct session *session, const N_GUID *key);
DWORD engine_get(struct session *session, enum kind kind, int version, const N_GUID *key, size_t prefix, void **block,
                 size_t *size);
DWORD engine_snapshot(struct session *session, const struct selection *selection, struct state **snapshot);
UINT32 engine_objects(void);
void engine_reset(void);

// Enumerations: a snapshot each, handed out in pages.
void enumerations_start(void);
DWORD enumeration_create(struct session *session, const struct selection *selection, HANDLE *handle);
DWORD enumeration_next(struct session *session, HANDLE handle, enum kind kind, int version, size_t prefix, UINT32 *count,
                       void **block, size_t *size);
DWORD enumeration_destroy(struct session *session, HANDLE handle, enum kind kind);
void enumerations_end(struct session *session);
UINT32 enumerations_open(void);

// Contexts of the four versions, which are alike but for the policies in them.
void *context_lay(int version, struct arena *out, const void *context);
const N_GUID *context_key(int version, const void *context);
const N_GUID *context_provider(int version, const void *context);
UINT32 context_type(int version, const void *context);
void context_set_id(int version, void *context, UINT64 id);

// What the documents say is refused, as far as RPC lets it pass.
DWORD verify_add(const struct add *add);

void log_add(const struct add *add, DWORD result);

// Writes down a call that has no structures to show, and returns its result.
DWORD logged(const char *call, const N_GUID *key, DWORD result);

// Looks at memory that the caller gives back.
void note_freed(const void *memory, size_t size);

#endif
