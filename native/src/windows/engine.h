// The engine of the recording fwpuclnt.dll.
#ifndef CULVERT_ENGINE_H
#define CULVERT_ENGINE_H

#include "recorder.h"

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
    int version;
    void *block;  // FWPM_PROVIDER_CONTEXT of the version, with all that it leads to
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

void engine_start(void);
DWORD engine_open(struct session **session);
DWORD engine_close(struct session *session);
DWORD engine_begin(struct session *session, UINT32 flags);
DWORD engine_commit(struct session *session);
DWORD engine_abort(struct session *session);
DWORD engine_add_provider(struct session *session, const N_FWPM_PROVIDER0 *provider);
DWORD engine_delete_provider(struct session *session, const N_GUID *key);
DWORD engine_delete_tunnel(struct session *session, const N_GUID *key);
DWORD engine_delete_context(struct session *session, const N_GUID *key);
DWORD engine_get_context(struct session *session, const N_GUID *key, int version, size_t prefix, void **block,
                         size_t *size);
UINT32 engine_objects(void);
void engine_reset(void);

// Contexts of the four versions, which are alike but for the policies in them.
void *context_copy(int version, const void *context, size_t prefix, size_t *size);
const N_GUID *context_key(int version, const void *context);
const N_GUID *context_provider(int version, const void *context);
void context_set_id(int version, void *context, UINT64 id);

// What the documents say is refused, as far as RPC lets it pass.
DWORD verify_add(const struct add *add);

void log_add(const struct add *add, DWORD result);

#endif
