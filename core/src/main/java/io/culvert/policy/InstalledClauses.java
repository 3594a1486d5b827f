package io.culvert.policy;

import org.immutables.value.Value;

/** Optional clauses without a policy, such as the clauses read back from an engine. */
@Value.Immutable
public sealed interface InstalledClauses extends OptionalClauses permits ImmutableInstalledClauses {

    /**
     * Copies optional clauses. From a policy, only its optional clauses are copied.
     *
     * @param clauses the clauses
     * @return a copy
     */
    static InstalledClauses of(OptionalClauses clauses) {
        return new Builder().from(clauses).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that requires no part
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the clauses from their parts. */
    class Builder extends ImmutableInstalledClauses.Builder {
        Builder() {}
    }
}
