package io.culvert.wfp.layout;

/** The rule of the interface definition for the null value of a pointer field. */
public enum PointerRule {
    /** The pointer may never be null ({@code [ref]}); the client stub refuses a null one before the engine sees it. */
    REF,

    /** The pointer may be null ({@code [unique]}) as far as the interface definition goes. */
    UNIQUE,

    /** The field is not a pointer, or the interface definition has no rule for its null value. */
    NONE
}
