package io.culvert.wfp.error;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a refusal is about.
 *
 * @param object what the call was about, such as {@code tunnel 'hq'}; empty if it was about none, or that is not known yet
 * @param key the object's key, where {@code object} does not say it; or empty
 * @param part which part of it, in the words of the rules; or empty
 * @param standing whether the engine said the part
 */
record ErrorElement(String object, String key, String part, Standing standing) implements Serializable {

    /** How the part is known. */
    enum Standing {
        SAID,
        PROBABLE
    }

    static final ErrorElement NONE = new ErrorElement("", "", "", Standing.SAID);

    /** The first to name the object is heard: who is nearest knows best. */
    ErrorElement about(String newObject, String newKey) {
        return object.isEmpty() ? new ErrorElement(newObject, newKey, part, standing) : this;
    }

    ErrorElement at(String newPart) {
        return new ErrorElement(object, key, newPart, Standing.SAID);
    }

    /** Of no effect if the engine said a part. */
    ErrorElement probablyAt(String newPart) {
        return part.isEmpty() && !newPart.isEmpty() ? new ErrorElement(object, key, newPart, Standing.PROBABLE) : this;
    }

    /** Object and part as a path, the object's key where there is no part. */
    Optional<String> path() {
        if (part.isEmpty()) {
            return object.isEmpty()
                    ? Optional.empty()
                    : Optional.of(key.isEmpty() ? object : object + " (" + key + ")");
        }
        return Optional.of(object.isEmpty() ? part : object + " > " + part);
    }

    /** The path with how much it is worth. */
    Optional<String> words() {
        return path().map(path -> standing == Standing.PROBABLE ? "probably " + path : path);
    }
}
