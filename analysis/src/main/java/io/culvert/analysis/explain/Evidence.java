package io.culvert.analysis.explain;

/**
 * How sure it is that a filter of a tunnel is what is said here. That the call adds filters at the appropriate layers is
 * documented; which ones it takes for appropriate is not.
 */
public enum Evidence {
    /** Microsoft's documents say of this layer, and of the callout if there is one, that filters of tunnels stand there. */
    DOCUMENTED,
    /** It follows from what the documents say of the parts, or from what public programs do; not from a sentence about it. */
    INFERRED
}
