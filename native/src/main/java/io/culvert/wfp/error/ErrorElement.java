package io.culvert.wfp.error;

import io.culvert.rule.Place;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal is about.
 *
 * @param object what the call was about, such as {@code tunnel 'hq'}; empty if it was about none, or that is not known yet
 * @param key the object's key, where {@code object} does not say it; or empty
 * @param part which part of it, in the words of the rules; null if none is known
 * @param standing whether the engine said the part
 */
record ErrorElement(String object, String key, @Nullable Place part, Standing standing) implements Serializable {

    /** How the part is known. */
    enum Standing {
        SAID,
        PROBABLE
    }

    static final ErrorElement NONE = new ErrorElement("", "", null, Standing.SAID);

    /** The first to name the object is heard: who is nearest knows best. */
    ErrorElement about(String newObject, String newKey) {
        return object.isEmpty() ? new ErrorElement(newObject, newKey, part, standing) : this;
    }

    ErrorElement at(Place newPart) {
        return new ErrorElement(object, key, newPart, Standing.SAID);
    }

    /** Of no effect if the engine said a part. */
    ErrorElement probablyAt(Optional<Place> newPart) {
        return part == null && newPart.isPresent()
                ? new ErrorElement(object, key, newPart.get(), Standing.PROBABLE)
                : this;
    }

    /** Object and part, the object's key where there is no part. */
    Optional<Place> place() {
        if (part == null) {
            return object.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Place.of(key.isEmpty() ? object : object + " (" + key + ")"));
        }
        return Optional.of(object.isEmpty() ? part : Place.of(object).then(part));
    }

    /** The place as text, with how certain it is. */
    Optional<String> words() {
        return place().map(place -> standing == Standing.PROBABLE ? "probably " + place : place.toString());
    }
}
