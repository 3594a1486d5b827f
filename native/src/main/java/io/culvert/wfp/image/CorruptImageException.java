package io.culvert.wfp.image;

/** An image does not hold together: a place lies outside, a pointer leads nowhere, a tag selects nothing. */
public final class CorruptImageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What kind of damage it is, as a caller may want to answer it. */
    public enum Damage {
        /** Something lies outside the image, or is not aligned. */
        OUT_OF_BOUNDS,
        /** A pointer that must not be null is null. */
        NULL_REFERENCE,
        /**
         * An element of an array of pointers is null. The interface definition lets it pass; the engine could do nothing with
         * it.
         */
        NULL_ELEMENT,
        /** A tag selects no arm of its union. */
        UNKNOWN_TAG
    }

    private final Damage damage;

    CorruptImageException(Damage damage, String message) {
        super(message);
        this.damage = damage;
    }

    /**
     * What kind of damage it is.
     *
     * @return the kind
     */
    public Damage damage() {
        return damage;
    }
}
