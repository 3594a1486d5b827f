package io.culvert.wfp.session;

import java.util.Objects;
import java.util.UUID;

/**
 * A change that another session made, and committed: {@code FWPM_PROVIDER_CONTEXT_CHANGE0} or {@code FWPM_PROVIDER_CHANGE0}.
 *
 * @param type what happened
 * @param key to which object
 * @param id the engine's number of it; 0 for a provider, which has none
 */
public record ObjectChange(ChangeType type, UUID key, long id) {

    /** Refuses null. */
    public ObjectChange {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
    }
}
