package io.culvert.wfp.session;

import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.UUID;

/**
 * A committed change of another session: {@code FWPM_PROVIDER_CONTEXT_CHANGE0} or {@code FWPM_PROVIDER_CHANGE0}. Only the
 * library makes these.
 */
public sealed interface ObjectChange permits ObjectChangeValue {

    /**
     * The kind of change.
     *
     * @return the kind
     */
    ChangeType type();

    /**
     * The key of the changed object.
     *
     * @return the key; all zeros if notifications were {@linkplain ChangeType#DROPPED dropped}
     */
    UUID key();

    /**
     * The engine's number of the object.
     *
     * @return the number; 0 for a provider, which has none, and for {@link ChangeType#DROPPED}
     */
    long id();
}
