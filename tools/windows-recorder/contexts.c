// Provider contexts of the four versions.
#include <string.h>

#include "engine.h"

#define LAY(version) \
    static void *lay##version(struct arena *out, const N_FWPM_PROVIDER_CONTEXT##version *context) { \
        N_FWPM_PROVIDER_CONTEXT##version scratch = *context; \
        N_FWPM_PROVIDER_CONTEXT##version *copy = arena_copy(out, context, sizeof *context); \
        copy_FWPM_PROVIDER_CONTEXT##version(out, copy ? copy : &scratch); \
        return copy; \
    }

LAY(0)
LAY(1)
LAY(2)
LAY(3)

#define FOR_VERSION(version, context, expression) \
    switch (version) { \
    case ADD0: { \
        N_FWPM_PROVIDER_CONTEXT0 *it = (N_FWPM_PROVIDER_CONTEXT0 *)(context); \
        expression(0); \
    } break; \
    case ADD1: { \
        N_FWPM_PROVIDER_CONTEXT1 *it = (N_FWPM_PROVIDER_CONTEXT1 *)(context); \
        expression(1); \
    } break; \
    case ADD2: { \
        N_FWPM_PROVIDER_CONTEXT2 *it = (N_FWPM_PROVIDER_CONTEXT2 *)(context); \
        expression(2); \
    } break; \
    default: { \
        N_FWPM_PROVIDER_CONTEXT3 *it = (N_FWPM_PROVIDER_CONTEXT3 *)(context); \
        expression(3); \
    } break; \
    }

void *context_lay(int version, struct arena *out, const void *context) {
#define COPY(number) return lay##number(out, it)
    FOR_VERSION(version, context, COPY)
}

const N_GUID *context_key(int version, const void *context) {
#define KEY(number) return &it->providerContextKey
    FOR_VERSION(version, context, KEY)
}

const N_GUID *context_provider(int version, const void *context) {
#define OWNER(number) return it->providerKey
    FOR_VERSION(version, context, OWNER)
}

UINT32 context_type(int version, const void *context) {
#define TYPE(number) return it->type
    FOR_VERSION(version, context, TYPE)
}

UINT32 context_flags(int version, const void *context) {
#define FLAGS(number) return it->flags
    FOR_VERSION(version, context, FLAGS)
}

void context_set_key(int version, void *context, const N_GUID *key) {
#define FRESH_KEY(number) it->providerContextKey = *key
    FOR_VERSION(version, context, FRESH_KEY)
}

void context_set_id(int version, void *context, UINT64 id) {
#define ID(number) it->providerContextId = id
    FOR_VERSION(version, context, ID)
}

static int is_main_mode(UINT32 type) {
    return type == 5 || type == 6 || type == 10;
}

static int is_tunnel(UINT32 type) {
    return type == 2 || type == 4 || type == 9;
}

int is_printable(const wchar_t *text) {
    for (const wchar_t *unit = text; unit && *unit; unit++) {
        if (*unit < 0x20 || (*unit >= 0x7F && *unit < 0xA0)) return 0;
    }
    return 1;
}

int is_zero(const N_GUID *key) {
    static const N_GUID zero;
    return !memcmp(key, &zero, sizeof zero);
}

DWORD select_contexts(const N_FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *like, struct selection *selection, UINT32 *type) {
    if (!like) return 0;
    if (like->providerContextType >= CONTEXT_TYPES) return FWP_E_NEVER_MATCH;
    *type = like->providerContextType;
    selection->type = type;
    selection->provider = like->providerKey;
    return 0;
}

DWORD verify_envelope(int version, const void *context) {
    const wchar_t *name = NULL;
    const wchar_t *description = NULL;
#define TEXTS(number) (name = it->displayData.name, description = it->displayData.description)
    FOR_VERSION(version, context, TEXTS)
    if (!name) return FWP_E_NULL_DISPLAY_NAME;
    return is_printable(name) && is_printable(description) ? 0 : (DWORD)FWP_E_INVALID_PARAMETER;
}

static DWORD verify_context(int version, const void *context, int tunnel) {
    UINT32 type = context_type(version, context);
    DWORD result = verify_envelope(version, context);
    if (result) return result;
    return (tunnel ? is_tunnel(type) : is_main_mode(type)) ? 0 : (DWORD)FWP_E_PROVIDER_CONTEXT_MISMATCH;
}

static const N_GUID LOCAL_ADDRESS = {0xd9ee00de, 0xc1ef, 0x4617, {0xbf, 0xe3, 0xff, 0xd8, 0xf5, 0xa0, 0x89, 0x57}};
static const N_GUID REMOTE_ADDRESS = {0xb235ae9a, 0x1d64, 0x49b8, {0xa4, 0x4c, 0x5f, 0xf3, 0xd9, 0x09, 0x50, 0x45}};

DWORD verify_add(const struct add *add) {
    DWORD result = verify_context(add->version, add->tunnelPolicy, 1);
    if (!result && add->mainModePolicy) result = verify_context(add->version, add->mainModePolicy, 0);
    if (!result && !(add->flags & 1)) {
        for (UINT32 i = 0; i < add->numFilterConditions; i++) {
            const N_GUID *field = &add->filterConditions[i].fieldKey;
            if (memcmp(field, &LOCAL_ADDRESS, sizeof *field) && memcmp(field, &REMOTE_ADDRESS, sizeof *field)) {
                return FWP_E_INVALID_PARAMETER;
            }
        }
    }
    return result;
}

static void json_context(struct json *line, int version, const void *context) {
    if (!context) {
        json_null(line);
        return;
    }
#define WRITE(number) json_FWPM_PROVIDER_CONTEXT##number(line, it)
    FOR_VERSION(version, context, WRITE)
}

void log_add(const struct add *add, DWORD result) {
    struct json line = {0};
    json_open(&line, '{');
    json_key(&line, "add");
    json_number(&line, (unsigned long long)add->version);
    json_key(&line, "result");
    json_number(&line, result);
    json_key(&line, "flags");
    json_number(&line, add->flags);
    json_key(&line, "mainModePolicy");
    json_context(&line, add->version, add->mainModePolicy);
    json_key(&line, "tunnelPolicy");
    json_context(&line, add->version, add->tunnelPolicy);
    json_key(&line, "filterConditions");
    JSON_ARRAY(&line, add->filterConditions, add->numFilterConditions, json_FWPM_FILTER_CONDITION0);
    json_key(&line, "keyModKey");
    JSON_POINTEE(&line, add->keyModKey, json_guid);
    json_key(&line, "sd");
    json_bytes(&line, add->sd, add->sdSize);
    json_close(&line, '}');
    json_end_line(&line);
    log_line(&line);
    json_free(&line);
}
