// What the parts of the recording fwpuclnt.dll share. The library stands in for the one of Windows in tests: every call goes
// through a real NDR engine, is written down as a line of JSON, kept as a deep copy, and answered as documented.
#ifndef CULVERT_RECORDER_H
#define CULVERT_RECORDER_H

#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#include <winsock2.h>
#include <windows.h>

#include "bfe.h"

// ---- A text that grows.

struct json {
    char *text;
    size_t length;
    size_t capacity;
    int first;  // whether the next member or element is the first of its object or array
};

void json_open(struct json *out, char bracket);
void json_close(struct json *out, char bracket);
void json_key(struct json *out, const char *name);
void json_element(struct json *out);
void json_null(struct json *out);
void json_number(struct json *out, unsigned long long value);
void json_real(struct json *out, double value);
void json_pointed_number(struct json *out, const void *value);
void json_guid(struct json *out, const N_GUID *value);
void json_bytes(struct json *out, const unsigned char *bytes, size_t count);
void json_utf16(struct json *out, const wchar_t *text);
void json_ascii(struct json *out, const char *text);
void json_name(struct json *out, const char *name);  // letters and digits only
void json_utf16_at(struct json *out, wchar_t *const *text);
void json_ascii_at(struct json *out, char *const *text);
void json_end_line(struct json *out);
void json_free(struct json *out);

#define JSON_POINTEE(out, pointer, function) \
    do { \
        if (pointer) function(out, pointer); \
        else json_null(out); \
    } while (0)

// An array that is not there is null, one without elements is [].
#define JSON_ARRAY(out, pointer, count, function) \
    do { \
        if (!(pointer)) { \
            json_null(out); \
        } else { \
            json_open(out, '['); \
            for (size_t index_ = 0; index_ < (size_t)(count); index_++) { \
                json_element(out); \
                function(out, &(pointer)[index_]); \
            } \
            json_close(out, ']'); \
        } \
    } while (0)

#define JSON_NUMBERS(out, array, count) \
    do { \
        json_open(out, '['); \
        for (size_t index_ = 0; index_ < (size_t)(count); index_++) { \
            json_element(out); \
            json_number(out, (array)[index_]); \
        } \
        json_close(out, ']'); \
    } while (0)

// ---- One block of memory that copies are laid out in. Without a block it only counts.

struct arena {
    unsigned char *block;
    size_t used;
};

void *arena_copy(struct arena *out, const void *source, size_t size);
wchar_t *arena_utf16(struct arena *out, const wchar_t *text);
char *arena_ascii(struct arena *out, const char *text);
N_SID *arena_sid(struct arena *out, const N_SID *sid);
void copy_utf16_at(struct arena *out, wchar_t **text);
void copy_ascii_at(struct arena *out, char **text);

// A new block behind a prefix, with what the function lays out in it.
void *arena_block(void *(*lay)(struct arena *, const void *), const void *what, size_t prefix, size_t *size);

#define copy_nothing(out, pointer) ((void)(out), (void)(pointer))

// Replaces a pointer by one to a copy, whose own pointers are replaced in turn. While counting, the original stays.
#define COPY_ARRAY(out, pointer, count, function) \
    do { \
        size_t count_ = (size_t)(count); \
        if (pointer) { \
            void *copy_ = arena_copy(out, pointer, count_ * sizeof *(pointer)); \
            if ((out)->block) { \
                pointer = copy_; \
                for (size_t index_ = 0; index_ < count_; index_++) function(out, &(pointer)[index_]); \
            } else { \
                for (size_t index_ = 0; index_ < count_; index_++) { \
                    __typeof__(*(pointer)) element_ = (pointer)[index_]; \
                    function(out, &element_); \
                } \
            } \
        } \
    } while (0)

#include "walkers.h"

// ---- Across the wire and back.

enum { ADD0, ADD1, ADD2, ADD3 };

// The arguments of one of the four calls, as they came out on the other side.
struct add {
    int version;
    UINT32 flags;
    void *mainModePolicy;  // FWPM_PROVIDER_CONTEXT of the version
    void *tunnelPolicy;
    UINT32 numFilterConditions;
    N_FWPM_FILTER_CONDITION0 *filterConditions;
    N_GUID *keyModKey;
    UINT32 sdSize;
    unsigned char *sd;
};

struct session;

// Sends the arguments through the NDR engine; what it does not refuse reaches engine_add. Returns what the call returns.
DWORD wire_add(struct session *session, const struct add *arguments);

// What the engine on the other side does.
DWORD engine_add(struct session *session, const struct add *arguments);

// The log, to which whole lines are appended.
void log_line(const struct json *line);

#endif
