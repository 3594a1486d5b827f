// The engine of the recording fwpuclnt.dll.
#ifndef CULVERT_ENGINE_H
#define CULVERT_ENGINE_H

#include "recorder.h"

#define EXPORT __declspec(dllexport)

// Memory is filled with this before it is freed.
#define POISON 0xDD

#define TXN_READ_ONLY 1
#define SESSION_DYNAMIC 1

// Of providers and of contexts.
#define FLAG_PERSISTENT 1

// FWPM_PROVIDER_CONTEXT_TYPE_MAX.
#define CONTEXT_TYPES 14

// The engine itself has no key, and a descriptor only.
enum kind { PROVIDER, PROVIDER_CONTEXT, ENGINE };

struct object {
    LONG references;
    enum kind kind;
    N_GUID key;
    int persistent;
    UINT64 owner;  // number of the dynamic session that it goes with, or 0
    PSECURITY_DESCRIPTOR sd;  // self-relative; NULL for the default
    int has_provider;
    N_GUID provider;
    int of_tunnel;  // whether filters refer to it
    int is_tunnel;
    N_GUID sibling;  // key of the other context of the same call
    UINT32 type;     // of a context
    UINT64 id;       // of a context
    int version;
    void *block;  // FWPM_PROVIDER0 or FWPM_PROVIDER_CONTEXT of the version, with all that it leads to
    size_t size;
};

// What became of an object, for those who are told.
struct change {
    int deleted;
    enum kind kind;
    N_GUID key;
    int has_provider;
    N_GUID provider;
    UINT32 type;
    UINT64 id;
};

struct state {
    struct object **objects;
    size_t count;
    struct change *changes;  // since the last commit
    size_t change_count;
};

struct session {
    struct session *next;
    UINT32 live;
    UINT64 number;
    N_GUID key;
    int dynamic;
    DWORD wait_milliseconds;
    int read_only;
    struct state *working;  // of the transaction, if there is one
};

// A provider, and what secures it; NULL for the default.
struct provider_add {
    const N_FWPM_PROVIDER0 *provider;
    PSECURITY_DESCRIPTOR sd;
};

// A context outside of tunnels.
struct context_add {
    int version;
    const void *context;
    PSECURITY_DESCRIPTOR sd;
};

// What a descriptor gets.
struct security {
    enum kind kind;
    const N_GUID *key;
    SECURITY_INFORMATION parts;
    PSID owner;
    PSID group;
    PACL dacl;
};

// Which objects are meant. A provider or a type that is NULL may be any.
struct selection {
    enum kind kind;
    const N_GUID *provider;
    const UINT32 *type;
};

void object_keep(struct object *object, const void *structure);
void *object_lay(struct arena *out, const void *object);
struct object *object_secured(const struct object *object, PSECURITY_DESCRIPTOR sd);
struct state *state_new(void);
struct state *state_copy(const struct state *state);
struct state *state_select(const struct state *state, const struct selection *selection);
void state_free(struct state *state);
struct object *state_find(const struct state *state, enum kind kind, const N_GUID *key);
void state_insert(struct state *state, struct object *object);
void state_remove(struct state *state, struct object *object);
void state_replace(struct state *state, struct object *object, struct object *by);
void state_told(struct state *state);

// Sessions and transactions.
void engine_start(void);
int engine_is_live(struct session *session);
DWORD engine_open(const N_FWPM_SESSION0 *options, struct session **session);
DWORD engine_close(struct session *session);
DWORD engine_begin(struct session *session, UINT32 flags);
DWORD engine_commit(struct session *session);
DWORD engine_abort(struct session *session);
DWORD engine_outside_transaction(struct session *session);
// A change runs on the state of the session's transaction, or in a transaction of its own.
DWORD engine_change(struct session *session, DWORD (*work)(struct state *, const struct session *, const void *),
                    const void *argument);
// A look at an object that the session sees; at NULL for the engine itself.
DWORD engine_look(struct session *session, enum kind kind, const N_GUID *key,
                  DWORD (*look)(const struct object *, void *), void *argument);
DWORD engine_snapshot(struct session *session, const struct selection *selection, struct state **snapshot);

// Objects.
DWORD engine_add_provider(struct session *session, const struct provider_add *add);
DWORD engine_delete_provider(struct session *session, const N_GUID *key);
DWORD engine_delete_tunnel(struct session *session, const N_GUID *key);
DWORD engine_add_context(struct session *session, const struct context_add *add);
DWORD engine_delete_context(struct session *session, const N_GUID *key);
DWORD engine_get(struct session *session, enum kind kind, int version, const N_GUID *key, size_t prefix, void **block,
                 size_t *size);

// Who lives how long, and may touch what.
DWORD check_mine(const struct session *session, const struct object *object);
DWORD check_lifetime(const struct session *session, UINT32 flags);
DWORD check_provider(const struct state *state, const struct session *session, const N_GUID *provider, int persistent);
UINT64 owner_of_new(const struct session *session);

// Security descriptors.
void security_start(void);
void security_reset(void);
DWORD security_of_new(PSECURITY_DESCRIPTOR given, PSECURITY_DESCRIPTOR *sd);
DWORD engine_set_security(struct session *session, const struct security *security);
DWORD engine_get_security(struct session *session, const struct security *asked, size_t prefix, void **block,
                          size_t *size);

// Subscriptions.
typedef void (CALLBACK *change_callback)(void *context, const void *change);
void subscriptions_start(void);
DWORD subscription_create(struct session *session, const struct selection *selection, UINT32 flags,
                          change_callback callback, void *context, HANDLE *handle);
DWORD subscription_end(struct session *session, HANDLE handle, enum kind kind);
void subscriptions_end(struct session *session);
void subscriptions_reset(void);
void subscriptions_tell(UINT64 session, const struct change *changes, size_t count);
UINT32 subscriptions_open(void);
UINT32 subscriptions_notices(void);

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
UINT32 context_flags(int version, const void *context);
void context_set_id(int version, void *context, UINT64 id);
void context_set_key(int version, void *context, const N_GUID *key);

// What the documents say is refused, as far as RPC lets it pass.
DWORD verify_add(const struct add *add);
DWORD verify_envelope(int version, const void *context);
int is_printable(const wchar_t *text);
int is_zero(const N_GUID *key);
// A template asks for a type, and may ask for a provider; no template asks for all. The type is kept where it is said.
DWORD select_contexts(const N_FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *like, struct selection *selection, UINT32 *type);

void log_add(const struct add *add, DWORD result);

// Writes down a call that has no structures to show, and returns its result.
DWORD logged(const char *call, const N_GUID *key, DWORD result);

// A block that the caller gives back begins with this.
struct header {
    UINT32 mark;
    UINT32 size;
};
void *handed_out(void *block, size_t size);

// Looks at memory that the caller gives back.
void note_freed(const void *memory, size_t size);

#endif
