package io.culvert.net;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;

/**
 * The remote side of an IPv4 tunnel's traffic: the remote addresses of protected packets. A packet must match one of
 * the alternatives.
 *
 * <p>Each becomes one {@code FWPM_FILTER_CONDITION0} on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}; the platform takes
 * consecutive conditions on one field as alternatives (Windows 7 and later).
 *
 * @param addresses the alternatives; an empty list matches every address
 */
public record Ipv4RemoteSide(List<Ipv4Match> addresses) {

    /** Matches every packet. */
    public static final Ipv4RemoteSide ANY = new Ipv4RemoteSide(List.of());

    /** Copies the list; refuses an element that is not an IPv4 match. */
    public Ipv4RemoteSide {
        addresses = CheckedLists.checked(addresses, Ipv4Match.class, Place.of("remote side"));
    }

    /**
     * A side with one or more alternatives.
     *
     * @param first an address, prefix, range or comparison
     * @param more alternatives
     * @return the side
     */
    public static Ipv4RemoteSide of(Ipv4Match first, Ipv4Match... more) {
        return new Ipv4RemoteSide(CheckedLists.of(first, more));
    }

    /**
     * A side whose alternatives come from data.
     *
     * @param addresses at least one
     * @return the side
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty: an error in the data must not become a
     *     tunnel for all traffic
     */
    public static Ipv4RemoteSide anyOf(List<? extends Ipv4Match> addresses) {
        return new Ipv4RemoteSide(CheckedLists.notEmpty(
                addresses,
                Rules.AT_LEAST_ONE_ADDRESS,
                Place.of("remote side"),
                "at least one address, prefix or range"));
    }

    @Override
    public String toString() {
        return CheckedLists.alternatives(addresses, "any address");
    }
}
