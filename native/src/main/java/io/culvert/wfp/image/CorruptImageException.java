package io.culvert.wfp.image;

import java.util.ArrayList;
import java.util.List;

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
    private final ArrayList<String> trail;

    CorruptImageException(Damage damage, String message) {
        this(damage, message, List.of());
    }

    private CorruptImageException(Damage damage, String message, List<String> trail) {
        super(message);
        this.damage = damage;
        this.trail = new ArrayList<>(trail);
    }

    /** The same damage, met on the way from a role that comes before what is known of the way. */
    CorruptImageException cameFrom(String role) {
        List<String> longer = new ArrayList<>(List.of(role));
        longer.addAll(trail);
        CorruptImageException further = new CorruptImageException(damage, String.valueOf(getMessage()), longer);
        further.setStackTrace(getStackTrace());
        return further;
    }

    /**
     * Which way leads to the damage: an argument of the call, then pointers.
     *
     * @return such as {@code tunnelPolicy}, {@code FWPM_PROVIDER_CONTEXT1.ikeV2QmTunnelPolicy},
     *     {@code IPSEC_TUNNEL_POLICY1.ipsecProposals[1]}; an array as a whole ends in {@code []}, the only element of one in
     *     nothing. Empty if it is damage of the image as a whole
     */
    public List<String> trail() {
        return List.copyOf(trail);
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
