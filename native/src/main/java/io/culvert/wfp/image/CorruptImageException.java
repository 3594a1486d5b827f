package io.culvert.wfp.image;

import io.culvert.wfp.image.build.ImageCorruption;
import java.util.List;

/** An image is damaged: an offset lies outside of it, a pointer has no target, or a tag selects no union arm. */
public abstract sealed class CorruptImageException extends IllegalArgumentException permits ImageCorruption {

    private static final long serialVersionUID = 1L;

    /** The kinds of damage. */
    public enum Damage {
        /** An offset lies outside of the image, or is not aligned. */
        OUT_OF_BOUNDS,
        /** A pointer that must not be null is null. */
        NULL_REFERENCE,
        /** An element of an array of pointers is null. The interface definition permits it; an engine cannot use it. */
        NULL_ELEMENT,
        /** A tag selects no arm of its union. */
        UNKNOWN_TAG
    }

    /**
     * For the implementation.
     *
     * @param message the damage in words
     */
    protected CorruptImageException(String message) {
        super(message);
    }

    /**
     * The path to the damage: an argument of the call, then pointers.
     *
     * @return such as {@code tunnelPolicy}, {@code FWPM_PROVIDER_CONTEXT1.ikeV2QmTunnelPolicy},
     *     {@code IPSEC_TUNNEL_POLICY1.ipsecProposals[1]}. A whole array ends in {@code []}; the element of an array of one
     *     has no index. Empty if the image as a whole is damaged
     */
    public abstract List<String> trail();

    /**
     * The kind of damage.
     *
     * @return the kind
     */
    public abstract Damage damage();
}
