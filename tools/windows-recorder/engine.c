// The engine on the other side of the wire: providers and provider contexts; the documented codes.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

static UINT64 next_id = 1;  // under the guard of the sessions, as all that is called by engine_change

// ---- Who lives how long, and may touch what.

// A dynamic session deletes its own objects alone, and nobody else does.
DWORD check_mine(const struct session *session, const struct object *object) {
    if (session->dynamic && !object->owner) return FWP_E_DYNAMIC_SESSION_IN_PROGRESS;
    return object->owner && object->owner != session->number ? (DWORD)FWP_E_WRONG_SESSION : 0;
}

// What is persistent cannot go with a session. Inferred.
DWORD check_lifetime(const struct session *session, UINT32 flags) {
    return session->dynamic && (flags & FLAG_PERSISTENT) ? (DWORD)FWP_E_LIFETIME_MISMATCH : 0;
}

// Nothing names what may go before it.
DWORD check_provider(const struct state *state, const struct session *session, const N_GUID *key, int persistent) {
    struct object *provider = key ? state_find(state, PROVIDER, key) : NULL;
    if (!key) return 0;
    if (!provider) return FWP_E_PROVIDER_NOT_FOUND;
    if (persistent && !provider->persistent) return FWP_E_LIFETIME_MISMATCH;
    return provider->owner && provider->owner != session->number ? (DWORD)FWP_E_LIFETIME_MISMATCH : 0;
}

UINT64 owner_of_new(const struct session *session) {
    return session->dynamic ? session->number : 0;
}

// ---- Providers.

static DWORD verify_provider(const N_FWPM_PROVIDER0 *provider) {
    if (!provider->displayData.name) return FWP_E_NULL_DISPLAY_NAME;
    return is_printable(provider->displayData.name) && is_printable(provider->displayData.description) &&
                   is_printable(provider->serviceName)
               ? 0
               : (DWORD)FWP_E_INVALID_PARAMETER;
}

static DWORD add_provider(struct state *state, const struct session *session, const void *argument) {
    const struct provider_add *add = argument;
    const N_FWPM_PROVIDER0 *provider = add->provider;
    PSECURITY_DESCRIPTOR sd;
    struct object *object;
    DWORD result = check_lifetime(session, provider->flags);
    if (!result && state_find(state, PROVIDER, &provider->providerKey)) result = FWP_E_ALREADY_EXISTS;
    if (!result) result = security_of_new(add->sd, &sd);
    if (result) return result;
    object = calloc(1, sizeof *object);
    object->kind = PROVIDER;
    object->key = provider->providerKey;
    object->persistent = (provider->flags & FLAG_PERSISTENT) != 0;
    object->owner = owner_of_new(session);
    object->sd = sd;
    object_keep(object, provider);
    state_insert(state, object);
    return 0;
}

DWORD engine_add_provider(struct session *session, const struct provider_add *add) {
    DWORD result = engine_is_live(session) ? verify_provider(add->provider) : ERROR_INVALID_HANDLE;
    return result ? result : engine_change(session, add_provider, add);
}

static int is_named(const struct state *state, const N_GUID *provider) {
    for (size_t i = 0; i < state->count; i++) {
        struct object *object = state->objects[i];
        if (object->has_provider && !memcmp(&object->provider, provider, sizeof *provider)) return 1;
    }
    return 0;
}

static DWORD delete_provider(struct state *state, const struct session *session, const void *key) {
    struct object *provider = state_find(state, PROVIDER, key);
    DWORD result = provider ? check_mine(session, provider) : (DWORD)FWP_E_PROVIDER_NOT_FOUND;
    if (!result && is_named(state, key)) result = FWP_E_IN_USE;
    if (!result) state_remove(state, provider);
    return result;
}

DWORD engine_delete_provider(struct session *session, const N_GUID *key) {
    return engine_change(session, delete_provider, key);
}

// ---- Provider contexts, which come with tunnels or by themselves.

static DWORD check_context(const struct state *state, const struct session *session, int version, const void *context) {
    UINT32 flags = context_flags(version, context);
    DWORD result = check_lifetime(session, flags);
    if (result) return result;
    return check_provider(state, session, context_provider(version, context), (flags & FLAG_PERSISTENT) != 0);
}

static DWORD check_key(const struct state *state, int version, const void *context) {
    return state_find(state, PROVIDER_CONTEXT, context_key(version, context)) ? (DWORD)FWP_E_ALREADY_EXISTS : 0;
}

static struct object *new_context(const struct session *session, int version, const void *context,
                                  PSECURITY_DESCRIPTOR sd) {
    struct object *object = calloc(1, sizeof *object);
    object->kind = PROVIDER_CONTEXT;
    object->version = version;
    object->owner = owner_of_new(session);
    object->sd = sd;
    object_keep(object, context);
    object->id = next_id++;
    context_set_id(version, object->block, object->id);
    if (is_zero(context_key(version, object->block))) {
        N_GUID key;
        UuidCreate((UUID *)&key);
        context_set_key(version, object->block, &key);
    }
    object->key = *context_key(version, object->block);
    object->type = context_type(version, object->block);
    object->persistent = (context_flags(version, object->block) & FLAG_PERSISTENT) != 0;
    if (context_provider(version, object->block)) {
        object->has_provider = 1;
        object->provider = *context_provider(version, object->block);
    }
    return object;
}

static DWORD add_context(struct state *state, const struct session *session, const void *argument) {
    const struct context_add *add = argument;
    PSECURITY_DESCRIPTOR sd;
    DWORD result = check_key(state, add->version, add->context);
    if (!result) result = check_context(state, session, add->version, add->context);
    if (!result) result = security_of_new(add->sd, &sd);
    if (!result) state_insert(state, new_context(session, add->version, add->context, sd));
    return result;
}

DWORD engine_add_context(struct session *session, const struct context_add *add) {
    DWORD result = engine_is_live(session) ? verify_envelope(add->version, add->context) : ERROR_INVALID_HANDLE;
    return result ? result : engine_change(session, add_context, add);
}

static DWORD delete_context(struct state *state, const struct session *session, const void *key) {
    struct object *context = state_find(state, PROVIDER_CONTEXT, key);
    DWORD result = context ? check_mine(session, context) : (DWORD)FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    if (!result && context->of_tunnel) result = FWP_E_IN_USE;
    if (!result) state_remove(state, context);
    return result;
}

DWORD engine_delete_context(struct session *session, const N_GUID *key) {
    return engine_change(session, delete_context, key);
}

// ---- Tunnels: a context or two, which come and go together.

static DWORD delete_tunnel(struct state *state, const struct session *session, const void *key) {
    struct object *tunnel = state_find(state, PROVIDER_CONTEXT, key);
    struct object *main_mode;
    DWORD result;
    if (!tunnel || !tunnel->is_tunnel) return FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    result = check_mine(session, tunnel);
    if (result) return result;
    main_mode = state_find(state, PROVIDER_CONTEXT, &tunnel->sibling);
    if (main_mode == tunnel) main_mode = NULL;
    state_remove(state, tunnel);
    if (main_mode) state_remove(state, main_mode);
    return 0;
}

DWORD engine_delete_tunnel(struct session *session, const N_GUID *key) {
    return engine_change(session, delete_tunnel, key);
}

static int is_same(const N_GUID *one, const N_GUID *other) {
    return one && other ? !memcmp(one, other, sizeof *one) : one == other;
}

// Both go with one call, and refer to each other: they live as long as each other, and what is persistent has one provider.
static DWORD check_both(const struct add *add) {
    int version = add->version;
    UINT32 tunnel = context_flags(version, add->tunnelPolicy) & FLAG_PERSISTENT;
    UINT32 main_mode = context_flags(version, add->mainModePolicy) & FLAG_PERSISTENT;
    if (tunnel != main_mode) return FWP_E_LIFETIME_MISMATCH;
    if (!tunnel) return 0;
    return is_same(context_provider(version, add->tunnelPolicy), context_provider(version, add->mainModePolicy))
               ? 0
               : (DWORD)FWP_E_LIFETIME_MISMATCH;
}

static DWORD check_keys(const struct state *state, const struct add *add) {
    const N_GUID *tunnel = context_key(add->version, add->tunnelPolicy);
    DWORD result = check_key(state, add->version, add->tunnelPolicy);
    if (result || !add->mainModePolicy) return result;
    if (!is_zero(tunnel) && is_same(tunnel, context_key(add->version, add->mainModePolicy))) return FWP_E_ALREADY_EXISTS;
    return check_key(state, add->version, add->mainModePolicy);
}

static DWORD check_tunnel(const struct state *state, const struct session *session, const struct add *add) {
    DWORD result = check_keys(state, add);
    if (!result) result = check_context(state, session, add->version, add->tunnelPolicy);
    if (!result && add->mainModePolicy) result = check_context(state, session, add->version, add->mainModePolicy);
    if (!result && add->mainModePolicy) result = check_both(add);
    return result;
}

static DWORD add_part(struct state *state, const struct session *session, const struct add *add, const void *context,
                      struct object **part) {
    PSECURITY_DESCRIPTOR sd;
    DWORD result = security_of_new(add->sd, &sd);
    if (result) return result;
    *part = new_context(session, add->version, context, sd);
    (*part)->of_tunnel = 1;
    (*part)->sibling = (*part)->key;
    state_insert(state, *part);
    return 0;
}

static DWORD add_tunnel(struct state *state, const struct session *session, const void *argument) {
    const struct add *add = argument;
    struct object *tunnel;
    struct object *main_mode;
    DWORD result = check_tunnel(state, session, add);
    if (!result) result = add_part(state, session, add, add->tunnelPolicy, &tunnel);
    if (result) return result;
    tunnel->is_tunnel = 1;
    // What the first got the second gets.
    if (add->mainModePolicy && !add_part(state, session, add, add->mainModePolicy, &main_mode)) {
        tunnel->sibling = main_mode->key;
        main_mode->sibling = tunnel->key;
    }
    return 0;
}

DWORD engine_add(struct session *session, const struct add *add) {
    DWORD result = engine_is_live(session) ? verify_add(add) : ERROR_INVALID_HANDLE;
    if (!result) result = engine_change(session, add_tunnel, add);
    log_add(add, result);
    return result;
}

// ---- Reading.

struct wanted {
    int version;
    size_t prefix;
    void **block;
    size_t *size;
};

static DWORD read(const struct object *object, void *argument) {
    const struct wanted *wanted = argument;
    if (object->version != wanted->version) return FWP_E_PROVIDER_CONTEXT_MISMATCH;
    *wanted->block = arena_block(object_lay, object, wanted->prefix, wanted->size);
    return 0;
}

DWORD engine_get(struct session *session, enum kind kind, int version, const N_GUID *key, size_t prefix, void **block,
                 size_t *size) {
    struct wanted wanted = {version, prefix, block, size};
    return engine_look(session, kind, key, read, &wanted);
}
