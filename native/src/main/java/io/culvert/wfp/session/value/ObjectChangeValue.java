package io.culvert.wfp.session.value;

import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import java.util.Objects;
import java.util.UUID;

/** The values of a change. */
public record ObjectChangeValue(ChangeType type, UUID key, long id) implements ObjectChange {

    /** Refuses null. */
    public ObjectChangeValue {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
    }
}
