package io.culvert.wfp.layout;

/** What the interface definition says about the null value of a pointer field. */
public enum PointerRule {
    /** The pointer may never be null ({@code [ref]}); the client stub refuses a null one before the engine sees it. */
    REF,

    /** The pointer may be null ({@code [unique]}) as far as the interface definition goes. */
    UNIQUE,

    /** The field is no pointer, or the interface definition says nothing about its null value. */
    NONE
}
