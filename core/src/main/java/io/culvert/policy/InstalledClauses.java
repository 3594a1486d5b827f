package io.culvert.policy;

import org.immutables.value.Value;

/** Optional clauses that were read back from an engine and belong to no complete policy. */
@Value.Immutable
public sealed interface InstalledClauses extends OptionalClauses permits ImmutableInstalledClauses {

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
