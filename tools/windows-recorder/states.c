// Objects and states. An object is never changed, and lives as long as a state names it.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

static void release_object(struct object *object) {
    if (InterlockedDecrement(&object->references) == 0) {
        memset(object->block, POISON, object->size);
        free(object->block);
        free(object->sd);
        free(object);
    }
}

static void *lay_provider(struct arena *out, const N_FWPM_PROVIDER0 *provider) {
    N_FWPM_PROVIDER0 scratch = *provider;
    N_FWPM_PROVIDER0 *copy = arena_copy(out, provider, sizeof *provider);
    copy_FWPM_PROVIDER0(out, copy ? copy : &scratch);
    return copy;
}

void *object_lay(struct arena *out, const void *what) {
    const struct object *object = what;
    if (object->kind == PROVIDER) return lay_provider(out, object->block);
    return context_lay(object->version, out, object->block);
}

// Gives an object whose kind and version are known a copy of what it is.
void object_keep(struct object *object, const void *structure) {
    struct object borrowed = *object;
    borrowed.block = (void *)structure;
    object->block = arena_block(object_lay, &borrowed, 0, &object->size);
}

// The same with another descriptor.
struct object *object_secured(const struct object *object, PSECURITY_DESCRIPTOR sd) {
    struct object *copy = malloc(sizeof *copy);
    *copy = *object;
    copy->references = 1;
    copy->sd = sd;
    object_keep(copy, object->block);
    return copy;
}

static int selects(const struct selection *selection, const struct object *object) {
    if (selection->kind != object->kind) return 0;
    if (selection->type && *selection->type != object->type) return 0;
    return !selection->provider ||
           (object->has_provider && !memcmp(&object->provider, selection->provider, sizeof object->provider));
}

struct state *state_new(void) {
    return calloc(1, sizeof(struct state));
}

struct state *state_select(const struct state *state, const struct selection *selection) {
    struct state *copy = state_new();
    copy->objects = malloc((state->count + 1) * sizeof *copy->objects);
    for (size_t i = 0; i < state->count; i++) {
        if (selection && !selects(selection, state->objects[i])) continue;
        copy->objects[copy->count++] = state->objects[i];
        InterlockedIncrement(&state->objects[i]->references);
    }
    return copy;
}

struct state *state_copy(const struct state *state) {
    return state_select(state, NULL);
}

void state_free(struct state *state) {
    for (size_t i = 0; i < state->count; i++) release_object(state->objects[i]);
    free(state->objects);
    free(state->changes);
    free(state);
}

struct object *state_find(const struct state *state, enum kind kind, const N_GUID *key) {
    for (size_t i = 0; i < state->count; i++) {
        if (state->objects[i]->kind == kind && !memcmp(&state->objects[i]->key, key, sizeof *key)) return state->objects[i];
    }
    return NULL;
}

// ---- Changes, which are written down.

static void note(struct state *state, const struct object *object, int deleted) {
    struct change change = {deleted,         object->kind, object->key, object->has_provider,
                            object->provider, object->type, object->id};
    state->changes = realloc(state->changes, (state->change_count + 1) * sizeof *state->changes);
    state->changes[state->change_count++] = change;
}

void state_insert(struct state *state, struct object *object) {
    object->references = 1;
    state->objects = realloc(state->objects, (state->count + 1) * sizeof *state->objects);
    state->objects[state->count++] = object;
    note(state, object, 0);
}

static size_t place(const struct state *state, const struct object *object) {
    size_t i = 0;
    while (state->objects[i] != object) i++;
    return i;
}

// The others stay in the order in which they came.
void state_remove(struct state *state, struct object *object) {
    size_t i = place(state, object);
    note(state, object, 1);
    state->count--;
    memmove(state->objects + i, state->objects + i + 1, (state->count - i) * sizeof *state->objects);
    release_object(object);
}

// It is the same object to everybody but its readers.
void state_replace(struct state *state, struct object *object, struct object *by) {
    state->objects[place(state, object)] = by;
    release_object(object);
}

void state_told(struct state *state) {
    free(state->changes);
    state->changes = NULL;
    state->change_count = 0;
}
