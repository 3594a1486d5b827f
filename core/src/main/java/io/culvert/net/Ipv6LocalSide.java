package io.culvert.net;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;

/**
 * The near side of an IPv6 tunnel's traffic: what the local address of a protected packet may be. Any of the
 * alternatives will do.
 *
 * <p>Each becomes one {@code FWPM_FILTER_CONDITION0} on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}; consecutive
 * conditions on one field are alternatives to the platform (Windows 7 and later).
 *
 * @param addresses the alternatives; none means that the address is not looked at
 */
public record Ipv6LocalSide(List<Ipv6Match> addresses) {

    /** Takes every packet: the address is not looked at. */
    public static final Ipv6LocalSide ANY = new Ipv6LocalSide(List.of());

    /** Keeps a copy; refuses an element that is no IPv6 match. */
    public Ipv6LocalSide {
        addresses = CheckedLists.checked(addresses, Ipv6Match.class, Place.of("local side"));
    }

    /**
     * A side with one or more alternatives.
     *
     * @param first what the address may be
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
     * @throws io.culvert.rule.InvalidPolicyException if there is none: an accident in the data must not become a
     *     tunnel for everything
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
