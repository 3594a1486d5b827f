// Objects and states. An object is never changed, and lives as long as a state names it.
#include <stdlib.h>
#include <string.h>

#include "engine.h"

static void release_object(struct object *object) {
    if (InterlockedDecrement(&object->references) == 0) {
        memset(object->block, POISON, object->size);
        free(object->block);
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

static int selects(const struct selection *selection, const struct object *object) {
    if (selection->kind != object->kind) return 0;
    if (selection->type && *selection->type != object->type) return 0;
    return !selection->provider ||
           (object->has_provider && !memcmp(&object->provider, selection->provider, sizeof object->provider));
}

struct state *state_select(const struct state *state, const struct selection *selection) {
    struct state *copy = calloc(1, sizeof *copy);
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
    free(state);
}

struct object *state_find(const struct state *state, enum kind kind, const N_GUID *key) {
    for (size_t i = 0; i < state->count; i++) {
        if (state->objects[i]->kind == kind && !memcmp(&state->objects[i]->key, key, sizeof *key)) return state->objects[i];
    }
    return NULL;
}

void state_insert(struct state *state, struct object *object) {
    object->references = 1;
    state->objects = realloc(state->objects, (state->count + 1) * sizeof *state->objects);
    state->objects[state->count++] = object;
}

void state_remove(struct state *state, struct object *object) {
    for (size_t i = 0; i < state->count; i++) {
        if (state->objects[i] == object) {
            state->objects[i] = state->objects[--state->count];
            release_object(object);
            return;
        }
    }
}
