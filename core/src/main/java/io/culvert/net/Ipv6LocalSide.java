package io.culvert.net;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;

/**
 * The local side of an IPv6 tunnel's traffic: the local addresses of protected packets. A packet must match one of the
 * alternatives.
 *
 * <p>Each becomes one {@code FWPM_FILTER_CONDITION0} on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}; the platform takes
 * consecutive conditions on one field as alternatives (Windows 7 and later).
 *
 * @param addresses the alternatives; an empty list matches every address
 */
public record Ipv6LocalSide(List<Ipv6Match> addresses) {

    /** Matches every packet. */
    public static final Ipv6LocalSide ANY = new Ipv6LocalSide(List.of());

    /** Copies the list; refuses an element that is not an IPv6 match. */
    public Ipv6LocalSide {
        addresses = CheckedLists.checked(addresses, Ipv6Match.class, Place.of("local side"));
    }

    /**
     * A side with one or more alternatives.
     *
     * @param first an address, prefix, range or comparison
     * @param more alternatives
     * @return the side
     */
    public static Ipv6LocalSide of(Ipv6Match first, Ipv6Match... more) {
        return new Ipv6LocalSide(CheckedLists.of(first, more));
    }

    /**
     * A side whose alternatives come from data.
     *
     * @param addresses at least one
     * @return the side
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty: an error in the data must not become a
     *     tunnel for all traffic
     */
    public static Ipv6LocalSide anyOf(List<? extends Ipv6Match> addresses) {
        return new Ipv6LocalSide(CheckedLists.notEmpty(
                addresses,
                Rules.AT_LEAST_ONE_ADDRESS,
                Place.of("local side"),
                "at least one address, prefix or range"));
    }

    @Override
    public String toString() {
        return CheckedLists.alternatives(addresses, "any address");
    }
}
