package io.culvert.analysis.explain;

/**
 * The evidence for a filter of a tunnel. The documents state that the call adds filters at the appropriate layers, and
 * do not list these layers.
 */
public enum Evidence {
    /** Microsoft's documents describe tunnel filters at this layer, with the callout if there is one. */
    DOCUMENTED,
    /** Follows from the documents of the parts or from public programs; no document states it. */
    INFERRED
}
