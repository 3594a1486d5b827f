// What fwpuclnt.dll exports that has to do with security descriptors.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

// Which parts were said, or asked for, is written down as well.
static DWORD logged_parts(const char *call, const struct security *security, DWORD result) {
    struct json line = {0};
    json_open(&line, '{');
    json_key(&line, "call");
    json_name(&line, call);
    if (security->key) {
        json_key(&line, "key");
        json_guid(&line, security->key);
    }
    json_key(&line, "securityInfo");
    json_number(&line, security->parts);
    json_key(&line, "result");
    json_number(&line, result);
    json_close(&line, '}');
    json_end_line(&line);
    log_line(&line);
    json_free(&line);
    return result;
}

// ---- Getting. What the parts are answered with points into the descriptor, which is one block.

struct parts {
    PSID *owner;
    PSID *group;
    PACL *dacl;
    PACL *sacl;
    PSECURITY_DESCRIPTOR *sd;
};

static void point(const struct parts *to, PSECURITY_DESCRIPTOR sd) {
    BOOL there;
    BOOL defaulted;
    if (to->owner) GetSecurityDescriptorOwner(sd, to->owner, &defaulted);
    if (to->group) GetSecurityDescriptorGroup(sd, to->group, &defaulted);
    if (to->sacl) *to->sacl = NULL;
    if (to->dacl) {
        *to->dacl = NULL;
        GetSecurityDescriptorDacl(sd, &there, to->dacl, &defaulted);
    }
    *to->sd = sd;
}

static DWORD get(HANDLE engineHandle, const struct security *asked, const struct parts *to) {
    void *block = NULL;
    size_t size = 0;
    DWORD result = engine_get_security(engineHandle, asked, sizeof(struct header), &block, &size);
    if (!result) point(to, handed_out(block, size));
    return result;
}

EXPORT DWORD WINAPI FwpmEngineGetSecurityInfo0(HANDLE engineHandle, SECURITY_INFORMATION parts, PSID *owner, PSID *group,
                                               PACL *dacl, PACL *sacl, PSECURITY_DESCRIPTOR *sd) {
    struct security asked = {ENGINE, NULL, parts, NULL, NULL, NULL};
    struct parts to = {owner, group, dacl, sacl, sd};
    return logged_parts("FwpmEngineGetSecurityInfo0", &asked, get(engineHandle, &asked, &to));
}

// Without a key Windows means all objects of a kind, which have no descriptor here.
#define GET(object, kind) \
    EXPORT DWORD WINAPI object##GetSecurityInfoByKey0(HANDLE engineHandle, const N_GUID *key, SECURITY_INFORMATION parts, \
                                                      PSID *owner, PSID *group, PACL *dacl, PACL *sacl, \
                                                      PSECURITY_DESCRIPTOR *sd) { \
        struct security asked = {kind, key, parts, NULL, NULL, NULL}; \
        struct parts to = {owner, group, dacl, sacl, sd}; \
        return logged_parts(#object "GetSecurityInfoByKey0", &asked, \
                            key ? get(engineHandle, &asked, &to) : ERROR_NOT_SUPPORTED); \
    }

GET(FwpmProvider, PROVIDER)
GET(FwpmProviderContext, PROVIDER_CONTEXT)

// ---- Setting.

EXPORT DWORD WINAPI FwpmEngineSetSecurityInfo0(HANDLE engineHandle, SECURITY_INFORMATION parts, PSID owner, PSID group,
                                               PACL dacl, PACL sacl) {
    struct security said = {ENGINE, NULL, parts, owner, group, dacl};
    (void)sacl;  // ignored, as documented
    return logged_parts("FwpmEngineSetSecurityInfo0", &said, engine_set_security(engineHandle, &said));
}

#define SET(object, kind) \
    EXPORT DWORD WINAPI object##SetSecurityInfoByKey0(HANDLE engineHandle, const N_GUID *key, SECURITY_INFORMATION parts, \
                                                      PSID owner, PSID group, PACL dacl, PACL sacl) { \
        struct security said = {kind, key, parts, owner, group, dacl}; \
        (void)sacl; \
        return logged_parts(#object "SetSecurityInfoByKey0", &said, \
                            key ? engine_set_security(engineHandle, &said) : ERROR_NOT_SUPPORTED); \
    }

SET(FwpmProvider, PROVIDER)
SET(FwpmProviderContext, PROVIDER_CONTEXT)
