// What fwpuclnt.dll exports that reads back, in memory that the caller gives back.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

#define BLOCK_MARK 0x4B4C42u

static LONG live_blocks;

// What comes after the header of a new block.
void *handed_out(void *block, size_t size) {
    struct header *header = block;
    header->mark = BLOCK_MARK;
    header->size = (UINT32)size;
    InterlockedIncrement(&live_blocks);
    return header + 1;
}

EXPORT void WINAPI FwpmFreeMemory0(void **memory) {
    struct header *header;
    if (!memory || !*memory) return;
    header = (struct header *)*memory - 1;
    if (header->mark != BLOCK_MARK) abort();
    note_freed(header, header->size);
    memset(header, POISON, header->size);
    free(header);
    *memory = NULL;
    InterlockedDecrement(&live_blocks);
}

EXPORT UINT32 WINAPI recorder_live_blocks(void) {
    return (UINT32)live_blocks;
}

// ---- One object.

static DWORD get(HANDLE engineHandle, enum kind kind, int version, const N_GUID *key, void **object) {
    void *block = NULL;
    size_t size = 0;
    DWORD result = engine_get(engineHandle, kind, version, key, sizeof(struct header), &block, &size);
    if (!result) *object = handed_out(block, size);
    return result;
}

#define GET(version) \
    EXPORT DWORD WINAPI FwpmProviderContextGetByKey##version(HANDLE engineHandle, const N_GUID *key, void **context) { \
        return logged("FwpmProviderContextGetByKey" #version, key, \
                      get(engineHandle, PROVIDER_CONTEXT, version, key, context)); \
    }

GET(0)
GET(1)
GET(2)
GET(3)

EXPORT DWORD WINAPI FwpmProviderGetByKey0(HANDLE engineHandle, const N_GUID *key, void **provider) {
    return logged("FwpmProviderGetByKey0", key, get(engineHandle, PROVIDER, 0, key, provider));
}

// ---- All of a kind, or those like a template.

static DWORD next(HANDLE engineHandle, HANDLE enumHandle, enum kind kind, int version, UINT32 requested, void ***entries,
                  UINT32 *returned) {
    void *block = NULL;
    size_t size = 0;
    DWORD result =
        enumeration_next(engineHandle, enumHandle, kind, version, sizeof(struct header), &requested, &block, &size);
    if (result) return result;
    *entries = handed_out(block, size);
    *returned = requested;
    return 0;
}

static DWORD create(HANDLE engineHandle, const N_FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *like, HANDLE *enumHandle) {
    struct selection selection = {PROVIDER_CONTEXT, NULL, NULL};
    UINT32 type;
    DWORD result = select_contexts(like, &selection, &type);
    return result ? result : enumeration_create(engineHandle, &selection, enumHandle);
}

EXPORT DWORD WINAPI FwpmProviderContextCreateEnumHandle0(HANDLE engineHandle,
                                                         const N_FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *enumTemplate,
                                                         HANDLE *enumHandle) {
    return logged("FwpmProviderContextCreateEnumHandle0", NULL, create(engineHandle, enumTemplate, enumHandle));
}

#define ENUM(version) \
    EXPORT DWORD WINAPI FwpmProviderContextEnum##version(HANDLE engineHandle, HANDLE enumHandle, UINT32 requested, \
                                                         void ***entries, UINT32 *returned) { \
        return logged("FwpmProviderContextEnum" #version, NULL, \
                      next(engineHandle, enumHandle, PROVIDER_CONTEXT, version, requested, entries, returned)); \
    }

ENUM(0)
ENUM(1)
ENUM(2)
ENUM(3)

EXPORT DWORD WINAPI FwpmProviderContextDestroyEnumHandle0(HANDLE engineHandle, HANDLE enumHandle) {
    return logged("FwpmProviderContextDestroyEnumHandle0", NULL,
                  enumeration_destroy(engineHandle, enumHandle, PROVIDER_CONTEXT));
}

// The template has nothing to say.
EXPORT DWORD WINAPI FwpmProviderCreateEnumHandle0(HANDLE engineHandle, const void *enumTemplate, HANDLE *enumHandle) {
    struct selection selection = {PROVIDER, NULL, NULL};
    (void)enumTemplate;
    return logged("FwpmProviderCreateEnumHandle0", NULL, enumeration_create(engineHandle, &selection, enumHandle));
}

EXPORT DWORD WINAPI FwpmProviderEnum0(HANDLE engineHandle, HANDLE enumHandle, UINT32 requested, void ***entries,
                                      UINT32 *returned) {
    return logged("FwpmProviderEnum0", NULL,
                  next(engineHandle, enumHandle, PROVIDER, 0, requested, entries, returned));
}

EXPORT DWORD WINAPI FwpmProviderDestroyEnumHandle0(HANDLE engineHandle, HANDLE enumHandle) {
    return logged("FwpmProviderDestroyEnumHandle0", NULL, enumeration_destroy(engineHandle, enumHandle, PROVIDER));
}
