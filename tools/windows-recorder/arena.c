// Lays out copies in one block.
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "recorder.h"

#define ALIGNMENT 8

void *arena_copy(struct arena *out, const void *source, size_t size) {
    size_t place = (out->used + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    out->used = place + size;
    if (!out->block) return NULL;
    memcpy(out->block + place, source, size);
    return out->block + place;
}

wchar_t *arena_utf16(struct arena *out, const wchar_t *text) {
    return text ? arena_copy(out, text, (wcslen(text) + 1) * sizeof *text) : NULL;
}

char *arena_ascii(struct arena *out, const char *text) {
    return text ? arena_copy(out, text, strlen(text) + 1) : NULL;
}

// As long as its own count says.
N_SID *arena_sid(struct arena *out, const N_SID *sid) {
    return sid ? arena_copy(out, sid, offsetof(N_SID, SubAuthority) + sid->SubAuthorityCount * sizeof(ULONG)) : NULL;
}

void copy_utf16_at(struct arena *out, wchar_t **text) {
    wchar_t *copy = arena_utf16(out, *text);
    if (out->block) *text = copy;
}

void copy_ascii_at(struct arena *out, char **text) {
    char *copy = arena_ascii(out, *text);
    if (out->block) *text = copy;
}

void *arena_block(void *(*lay)(struct arena *, const void *), const void *what, size_t prefix, size_t *size) {
    struct arena counting = {NULL, prefix};
    struct arena laying = {NULL, prefix};
    lay(&counting, what);
    laying.block = calloc(1, counting.used);
    lay(&laying, what);
    if (laying.used != counting.used) abort();
    *size = counting.used;
    return laying.block;
}
