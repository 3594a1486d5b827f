// Writes JSON.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "recorder.h"

static void append(struct json *out, const char *text, size_t length) {
    if (out->length + length + 1 > out->capacity) {
        out->capacity = (out->length + length + 1) * 2;
        out->text = realloc(out->text, out->capacity);
        if (!out->text) abort();
    }
    memcpy(out->text + out->length, text, length);
    out->length += length;
    out->text[out->length] = 0;
}

static void append_text(struct json *out, const char *text) {
    append(out, text, strlen(text));
}

void json_open(struct json *out, char bracket) {
    append(out, &bracket, 1);
    out->first = 1;
}

void json_close(struct json *out, char bracket) {
    append(out, &bracket, 1);
    out->first = 0;
}

void json_element(struct json *out) {
    if (!out->first) append(out, ",", 1);
    out->first = 0;
}

void json_key(struct json *out, const char *name) {
    json_element(out);
    append(out, "\"", 1);
    append_text(out, name);
    append(out, "\":", 2);
}

void json_null(struct json *out) {
    append_text(out, "null");
}

void json_number(struct json *out, unsigned long long value) {
    char text[32];
    _ui64toa(value, text, 10);
    append_text(out, text);
}

void json_real(struct json *out, double value) {
    char text[64];
    sprintf(text, "%.17g", value);
    append_text(out, text);
}

// The 64-bit numbers that stand outside of a value, of either sign, as bits.
void json_pointed_number(struct json *out, const void *value) {
    unsigned long long bits;
    if (!value) {
        json_null(out);
        return;
    }
    memcpy(&bits, value, sizeof bits);
    json_number(out, bits);
}

void json_guid(struct json *out, const N_GUID *it) {
    char text[64];
    sprintf(text, "\"%08lx-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x\"", (unsigned long)it->Data1, it->Data2, it->Data3,
            it->Data4[0], it->Data4[1], it->Data4[2], it->Data4[3], it->Data4[4], it->Data4[5], it->Data4[6], it->Data4[7]);
    append_text(out, text);
}

void json_bytes(struct json *out, const unsigned char *bytes, size_t count) {
    if (!bytes) {
        json_null(out);
        return;
    }
    append(out, "\"", 1);
    for (size_t i = 0; i < count; i++) {
        char text[3];
        sprintf(text, "%02x", bytes[i]);
        append(out, text, 2);
    }
    append(out, "\"", 1);
}

void json_utf16(struct json *out, const wchar_t *text) {
    if (!text) {
        json_null(out);
        return;
    }
    append(out, "\"", 1);
    for (; *text; text++) {
        char unit[8];
        if (*text >= 0x20 && *text < 0x7F && *text != '"' && *text != '\\') {
            unit[0] = (char)*text;
            append(out, unit, 1);
        } else {
            sprintf(unit, "\\u%04x", *text);
            append(out, unit, 6);
        }
    }
    append(out, "\"", 1);
}

void json_ascii(struct json *out, const char *text) {
    if (!text) {
        json_null(out);
        return;
    }
    append(out, "\"", 1);
    for (; *text; text++) {
        char unit[8];
        sprintf(unit, "\\u%04x", (unsigned char)*text);
        append(out, unit, 6);
    }
    append(out, "\"", 1);
}

void json_name(struct json *out, const char *name) {
    append(out, "\"", 1);
    append_text(out, name);
    append(out, "\"", 1);
}

void json_utf16_at(struct json *out, wchar_t *const *text) {
    json_utf16(out, *text);
}

void json_ascii_at(struct json *out, char *const *text) {
    json_ascii(out, *text);
}

void json_end_line(struct json *out) {
    append(out, "\n", 1);
}

void json_free(struct json *out) {
    free(out->text);
    memset(out, 0, sizeof *out);
}
