package io.culvert.generator;

/** The null rule of a pointer field in the interface definition. The constants have the names of the generated tables. */
enum PointerRule {
    /** Never null: {@code [ref]}. */
    REF,
    /** May be null: {@code [unique]}. */
    UNIQUE,
    /** Not a pointer, or without a rule. */
    NONE
}
