package io.culvert.traffic;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The traffic selectors that this end proposes for its local and its remote side. Becomes an
 * {@code IPSEC_TRAFFIC_SELECTOR_POLICY0} of {@code IPSEC_TUNNEL_POLICY3} (Windows 10, version 1709).
 *
 * <p>The native {@code flags} have no documented meaning and are 0. The meaning of a side without a selector is not
 * documented; the interface definition allows it. Each selector has one address family. The selectors of a policy may
 * have different families.
 *
 * @param local the selectors of the local side, possibly none
 * @param remote the selectors of the remote side, possibly none
 */
public record TrafficSelectorPolicy(List<TrafficSelector> local, List<TrafficSelector> remote) {

    /** Copies the lists. Refuses null and elements of another type. */
    public TrafficSelectorPolicy {
        // Copied before the check, because the caller may change the lists between check and copy.
        local = new ArrayList<>(Objects.requireNonNull(local, "local"));
        remote = new ArrayList<>(Objects.requireNonNull(remote, "remote"));
        List<Violation> violations = CheckedLists.unfit(
                local, TrafficSelector.class, Place.of("traffic selectors").then("local"));
        violations.addAll(CheckedLists.unfit(
                remote, TrafficSelector.class, Place.of("traffic selectors").then("remote")));
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
        local = List.copyOf(local);
        remote = List.copyOf(remote);
    }

    /**
     * Creates a policy without selectors. Set them with {@link #local(TrafficSelector, TrafficSelector...)} and
     * {@link #remote(TrafficSelector, TrafficSelector...)}.
     *
     * @return the policy
     */
    public static TrafficSelectorPolicy of() {
        return new TrafficSelectorPolicy(List.of(), List.of());
    }

    /**
     * Returns a copy with these selectors for the local side. Replaces earlier ones.
     *
     * @param firstSelector a selector
     * @param moreSelectors more selectors
     * @return the copy
     */
    public TrafficSelectorPolicy local(TrafficSelector firstSelector, TrafficSelector... moreSelectors) {
        return new TrafficSelectorPolicy(
                CheckedLists.of(firstSelector, Objects.requireNonNull(moreSelectors, "moreSelectors")), remote);
    }

    /**
     * Returns a copy with these selectors for the remote side. Replaces earlier ones.
     *
     * @param firstSelector a selector
     * @param moreSelectors more selectors
     * @return the copy
     */
    public TrafficSelectorPolicy remote(TrafficSelector firstSelector, TrafficSelector... moreSelectors) {
        return new TrafficSelectorPolicy(
                local, CheckedLists.of(firstSelector, Objects.requireNonNull(moreSelectors, "moreSelectors")));
    }

    /** Returns a text such as {@code 10.1.0.0-10.1.255.255 here and 10.2.0.0-10.2.255.255 there}. */
    @Override
    public String toString() {
        return CheckedLists.alternatives(local, "nothing stated") + " here and "
                + CheckedLists.alternatives(remote, "nothing stated") + " there";
    }
}
