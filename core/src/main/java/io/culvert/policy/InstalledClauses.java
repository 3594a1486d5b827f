package io.culvert.policy;

import org.immutables.value.Value;

/** Optional clauses without a policy around them, such as those read back from an engine. */
@Value.Immutable
public sealed interface InstalledClauses extends OptionalClauses permits ImmutableInstalledClauses {

    /**
     * Copies the optional clauses, of a whole policy too, without its other parts.
     *
     * @param clauses the clauses
     * @return a copy
     */
    static InstalledClauses of(OptionalClauses clauses) {
        return new Builder().from(clauses).build();
    }

    /**
     * An empty builder.
     *
     * @return a builder that needs no part
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes the clauses from their parts. */
    class Builder extends ImmutableInstalledClauses.Builder {
        Builder() {}
    }
}
