package io.culvert.traffic;

import io.culvert.internal.CheckedLists;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Traffic selectors that go together: what this end proposes for its own side and for the far side. Becomes an
 * {@code IPSEC_TRAFFIC_SELECTOR_POLICY0} of {@code IPSEC_TUNNEL_POLICY3} (Windows 10, version 1709).
 *
 * <p>Its {@code flags} have no documented meaning and are 0. Nor is it documented what a side without a selector means;
 * the interface definition allows it. Each selector is of one address family, and nothing asks for the same one in all
 * of them.
 *
 * @param local selectors of this side
 * @param remote selectors of the far side
 */
public record TrafficSelectorPolicy(List<TrafficSelector> local, List<TrafficSelector> remote) {

    /** Keeps copies; refuses elements that are no traffic selectors. */
    public TrafficSelectorPolicy {
        // Copied before they are looked at: the caller's lists may change in between.
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
     * A policy to which selectors are added by {@link #local(TrafficSelector, TrafficSelector...)} and
     * {@link #remote(TrafficSelector, TrafficSelector...)}.
     *
     * @return a policy without selectors
     */
    public static TrafficSelectorPolicy of() {
        return new TrafficSelectorPolicy(List.of(), List.of());
    }

    /**
     * The same with these selectors of this side.
     *
     * @param firstSelector a selector
     * @param moreSelectors others
     * @return another policy
     */
    public TrafficSelectorPolicy local(TrafficSelector firstSelector, TrafficSelector... moreSelectors) {
        return new TrafficSelectorPolicy(
                CheckedLists.of(firstSelector, Objects.requireNonNull(moreSelectors, "moreSelectors")), remote);
    }

    /**
     * The same with these selectors of the far side.
     *
     * @param firstSelector a selector
     * @param moreSelectors others
     * @return another policy
     */
    public TrafficSelectorPolicy remote(TrafficSelector firstSelector, TrafficSelector... moreSelectors) {
        return new TrafficSelectorPolicy(
                local, CheckedLists.of(firstSelector, Objects.requireNonNull(moreSelectors, "moreSelectors")));
    }

    /** Such as {@code 10.1.0.0-10.1.255.255 here and 10.2.0.0-10.2.255.255 there}. */
    @Override
    public String toString() {
        return CheckedLists.alternatives(local, "nothing stated") + " here and "
                + CheckedLists.alternatives(remote, "nothing stated") + " there";
    }
}
