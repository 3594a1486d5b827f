package io.culvert.wfp.error;

import io.culvert.rule.Place;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The element that a refusal is about.
 *
 * @param object the object of the call, such as {@code tunnel 'hq'}; null if there is none, or it is not known yet
 * @param key the key of the object, where {@code object} does not contain it; or empty
 * @param part the part of the object; or null
 * @param certainty whether the engine named the part
 */
record ErrorElement(
        @Nullable Place object, String key, @Nullable Place part, Certainty certainty) implements Serializable {

    /** How the part is known. */
    enum Certainty {
        STATED,
        PROBABLE
    }

    static final ErrorElement NONE = new ErrorElement(null, "", null, Certainty.STATED);

    /** The first caller that names the object is the nearest one, so its name stays. */
    ErrorElement about(Place newObject, String newKey) {
        return object == null ? new ErrorElement(newObject, newKey, part, certainty) : this;
    }

    ErrorElement at(Place newPart) {
        return new ErrorElement(object, key, newPart, Certainty.STATED);
    }

    /** Has no effect if the engine named a part. */
    ErrorElement probablyAt(Optional<Place> newPart) {
        return part == null && newPart.isPresent()
                ? new ErrorElement(object, key, newPart.get(), Certainty.PROBABLE)
                : this;
    }

    /** Object and part, or the object with its key where there is no part. */
    Optional<Place> place() {
        if (part != null) {
            return Optional.of(object == null ? part : object.then(part));
        }
        if (object == null || key.isEmpty()) {
            return Optional.ofNullable(object);
        }
        return Optional.of(Place.of(object + " (" + key + ")"));
    }

    /** The place with its certainty. */
    Optional<String> words() {
        return place().map(place -> certainty == Certainty.PROBABLE ? "probably " + place : place.toString());
    }
}
