package io.culvert.generator;

/** The null rule of a pointer field in the interface definition; named as the tables name it. */
enum PointerRule {
    /** Never null: {@code [ref]}. */
    REF,
    /** May be null: {@code [unique]}. */
    UNIQUE,
    /** Not a pointer, or without a rule. */
    NONE
}
