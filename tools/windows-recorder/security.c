// Security descriptors: kept, and given back. Nobody is kept out by them.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

// It wants the types of windows.h before.
#include <sddl.h>

// Documented ("Access Control" of the platform): administrators everything; Network Configuration Operators and five services
// read, write and execute; everyone opens the engine (0x40) and classifies (0x10). Owner and group are inferred.
#define ALL_BUT_EVERYONE \
    L"O:SYG:SYD:(A;;GA;;;BA)(A;;GRGWGX;;;NO)" \
    L"(A;;GRGWGX;;;S-1-5-80-3088073201-1464728630-1879813800-1107566885-823218052)"  /* MpsSvc */ \
    L"(A;;GRGWGX;;;S-1-5-80-2006800713-1441093265-249754844-3404434343-1444102779)"  /* NapAgent */ \
    L"(A;;GRGWGX;;;S-1-5-80-3044542841-3639452079-4096941652-1606687743-1256249853)" /* PolicyAgent */ \
    L"(A;;GRGWGX;;;S-1-5-80-979556362-403687129-3954533659-2335141334-1547273080)"   /* RpcSs */ \
    L"(A;;GRGWGX;;;S-1-5-80-3139157870-2983391045-3678747466-658725712-1809340420)"  /* WdiServiceHost */
#define EVERYONE L"(A;;0x50;;;WD)"

static PSECURITY_DESCRIPTOR of_objects;
static PSECURITY_DESCRIPTOR of_engine;
static PSECURITY_DESCRIPTOR said_of_engine;  // NULL for the default

static PSECURITY_DESCRIPTOR parse(const wchar_t *text) {
    PSECURITY_DESCRIPTOR sd;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &sd, NULL)) abort();
    return sd;
}

void security_start(void) {
    of_objects = parse(ALL_BUT_EVERYONE);
    of_engine = parse(ALL_BUT_EVERYONE EVERYONE);
}

void security_reset(void) {
    free(said_of_engine);
    said_of_engine = NULL;
}

static PSECURITY_DESCRIPTOR of(const struct object *object) {
    if (!object) return said_of_engine ? said_of_engine : of_engine;
    return object->sd ? object->sd : of_objects;
}

// ---- Putting parts together.

static int is_protected(PSECURITY_DESCRIPTOR sd) {
    SECURITY_DESCRIPTOR_CONTROL control;
    DWORD revision;
    GetSecurityDescriptorControl(sd, &control, &revision);
    return control & SE_DACL_PROTECTED;
}

// The parts of a descriptor that are asked for, in the absolute form, which points into it.
static void take(SECURITY_DESCRIPTOR *to, PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts) {
    PSID sid;
    PACL list;
    BOOL there;
    BOOL defaulted;
    if (parts & OWNER_SECURITY_INFORMATION) {
        GetSecurityDescriptorOwner(from, &sid, &defaulted);
        SetSecurityDescriptorOwner(to, sid, defaulted);
    }
    if (parts & GROUP_SECURITY_INFORMATION) {
        GetSecurityDescriptorGroup(from, &sid, &defaulted);
        SetSecurityDescriptorGroup(to, sid, defaulted);
    }
    if (parts & DACL_SECURITY_INFORMATION) {
        GetSecurityDescriptorDacl(from, &there, &list, &defaulted);
        SetSecurityDescriptorDacl(to, there, there ? list : NULL, defaulted);
        if (is_protected(from)) SetSecurityDescriptorControl(to, SE_DACL_PROTECTED, SE_DACL_PROTECTED);
    }
}

// The self-relative form, behind a prefix.
static void *packed(SECURITY_DESCRIPTOR *sd, size_t prefix, size_t *size) {
    DWORD length = 0;
    unsigned char *block;
    MakeSelfRelativeSD(sd, NULL, &length);
    block = calloc(1, prefix + length);
    if (!MakeSelfRelativeSD(sd, block + prefix, &length)) abort();
    *size = prefix + length;
    return block;
}

#define KEPT_PARTS (OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION)

static void put(SECURITY_DESCRIPTOR *to, const struct security *said) {
    if (said->parts & OWNER_SECURITY_INFORMATION) SetSecurityDescriptorOwner(to, said->owner, FALSE);
    if (said->parts & GROUP_SECURITY_INFORMATION) SetSecurityDescriptorGroup(to, said->group, FALSE);
    if (said->parts & DACL_SECURITY_INFORMATION) {
        int protect = said->parts & PROTECTED_DACL_SECURITY_INFORMATION;
        SetSecurityDescriptorDacl(to, TRUE, said->dacl, FALSE);
        SetSecurityDescriptorControl(to, SE_DACL_PROTECTED, protect ? SE_DACL_PROTECTED : 0);
    }
}

// What somebody says, over what there was.
static PSECURITY_DESCRIPTOR merged(PSECURITY_DESCRIPTOR base, const struct security *said) {
    SECURITY_DESCRIPTOR both;
    size_t size;
    InitializeSecurityDescriptor(&both, SECURITY_DESCRIPTOR_REVISION);
    take(&both, base, KEPT_PARTS);
    put(&both, said);
    return packed(&both, 0, &size);
}

DWORD security_of_new(PSECURITY_DESCRIPTOR given, PSECURITY_DESCRIPTOR *sd) {
    struct security said = {PROVIDER, NULL, 0, NULL, NULL, NULL};
    BOOL there = FALSE;
    BOOL defaulted;
    *sd = NULL;
    if (!given) return 0;
    if (!IsValidSecurityDescriptor(given)) return ERROR_INVALID_SECURITY_DESCR;
    GetSecurityDescriptorOwner(given, &said.owner, &defaulted);
    GetSecurityDescriptorGroup(given, &said.group, &defaulted);
    GetSecurityDescriptorDacl(given, &there, &said.dacl, &defaulted);
    if (said.owner) said.parts |= OWNER_SECURITY_INFORMATION;
    if (said.group) said.parts |= GROUP_SECURITY_INFORMATION;
    if (there) said.parts |= DACL_SECURITY_INFORMATION;
    if (there && is_protected(given)) said.parts |= PROTECTED_DACL_SECURITY_INFORMATION;
    *sd = merged(of_objects, &said);
    return 0;
}

// ---- Setting and getting.

static DWORD verify(const struct security *said) {
    if ((said->parts & OWNER_SECURITY_INFORMATION) && !(said->owner && IsValidSid(said->owner))) return ERROR_INVALID_OWNER;
    if ((said->parts & GROUP_SECURITY_INFORMATION) && !(said->group && IsValidSid(said->group))) {
        return ERROR_INVALID_PRIMARY_GROUP;
    }
    return (said->parts & DACL_SECURITY_INFORMATION) && said->dacl && !IsValidAcl(said->dacl) ? ERROR_INVALID_ACL : 0;
}

static DWORD secure_engine(const struct session *session, const struct security *said) {
    PSECURITY_DESCRIPTOR now;
    if (session->dynamic) return FWP_E_DYNAMIC_SESSION_IN_PROGRESS;
    now = merged(of(NULL), said);
    free(said_of_engine);
    said_of_engine = now;
    return 0;
}

static DWORD secure(struct state *state, const struct session *session, const void *argument) {
    const struct security *said = argument;
    struct object *object;
    DWORD result;
    if (said->kind == ENGINE) return secure_engine(session, said);
    object = state_find(state, said->kind, said->key);
    if (!object) return said->kind == PROVIDER ? FWP_E_PROVIDER_NOT_FOUND : FWP_E_PROVIDER_CONTEXT_NOT_FOUND;
    result = session->dynamic ? check_mine(session, object) : 0;
    if (!result) state_replace(state, object, object_secured(object, merged(of(object), said)));
    return result;
}

DWORD engine_set_security(struct session *session, const struct security *said) {
    DWORD result = engine_outside_transaction(session);
    if (!result) result = verify(said);
    return result ? result : engine_change(session, secure, said);
}

struct wanted {
    SECURITY_INFORMATION parts;
    size_t prefix;
    void **block;
    size_t *size;
};

static DWORD read(const struct object *object, void *argument) {
    const struct wanted *wanted = argument;
    SECURITY_DESCRIPTOR parts;
    InitializeSecurityDescriptor(&parts, SECURITY_DESCRIPTOR_REVISION);
    take(&parts, of(object), wanted->parts);
    *wanted->block = packed(&parts, wanted->prefix, wanted->size);
    return 0;
}

DWORD engine_get_security(struct session *session, const struct security *asked, size_t prefix, void **block,
                          size_t *size) {
    struct wanted wanted = {asked->parts, prefix, block, size};
    return engine_look(session, asked->kind, asked->key, read, &wanted);
}
