package io.culvert.analysis.lint;

import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of the traffic selectors: they are compared with the addresses of the traffic, not with its protocols. */
final class SelectorChecks {

    private static final Place SELECTORS = Place.of("traffic selectors");

    private final TunnelPolicy policy;
    private final AddressSet local;
    private final AddressSet remote;
    private final TunnelLayout layout;
    private final List<Finding> findings = new ArrayList<>();

    private SelectorChecks(TunnelPolicy policy, TunnelLayout layout, AddressSet local, AddressSet remote) {
        this.policy = policy;
        this.layout = layout;
        this.local = local;
        this.remote = remote;
    }

    static List<Finding> selectors(TunnelPolicy policy) {
        if (policy.trafficSelectors().isEmpty()) {
            return List.of();
        }
        TunnelLayout layout = TunnelLayout.of(policy.addressing());
        // With a test of bits the addresses of the traffic are unknown: nothing is left to compare.
        if (layout.local().isEmpty() || layout.remote().isEmpty()) {
            return List.of();
        }
        SelectorChecks found = new SelectorChecks(
                policy, layout, layout.local().get(), layout.remote().get());
        found.keying();
        found.cover();
        return found.findings;
    }

    private void keying() {
        boolean several = policy.trafficSelectors().size() > 1
                || policy.trafficSelectors().stream()
                        .anyMatch(
                                each -> each.local().size() > 1 || each.remote().size() > 1);
        boolean onePair = switch (policy.keying()) {
            case KeyedByIkev1 ignored -> true;
            case KeyedByAuthIp ignored -> true;
            case KeyedByIkev2 ignored -> false;
        };
        if (several && onePair) {
            add(TunnelAdvice.SELECTORS_UNDER_IKEV1, SELECTORS, "several selectors, without IKEv2");
        }
    }

    private void cover() {
        AddressSet localCover = AddressSet.none(local.family());
        AddressSet remoteCover = AddressSet.none(remote.family());
        boolean fits = false;
        int number = 0;
        for (TrafficSelectorPolicy each : policy.trafficSelectors()) {
            number++;
            if (each.local().isEmpty() && each.remote().isEmpty()) {
                add(TunnelAdvice.NO_SELECTOR, place(number), "no selector on either side");
                return;
            }
            Optional<AddressSet> here = addresses(each.local(), local);
            Optional<AddressSet> there = addresses(each.remote(), remote);
            if (here.isEmpty() || there.isEmpty()) {
                add(TunnelAdvice.SELECTORS_FAMILY, place(number), each.toString());
                return;
            }
            if (!here.get().isEmpty() && !there.get().isEmpty()) {
                fits = true;
                localCover = localCover.or(here.get());
                remoteCover = remoteCover.or(there.get());
            }
        }
        report(fits, local.without(localCover), remote.without(remoteCover));
    }

    private void report(boolean fits, AddressSet localRest, AddressSet remoteRest) {
        if (!fits) {
            add(TunnelAdvice.SELECTORS_OUTSIDE, SELECTORS, "outside the traffic: " + local + " to " + remote);
            return;
        }
        // Routes, not the sides, choose what goes through a virtual interface.
        if (layout.kind() == TunnelLayout.Kind.VIRTUAL_INTERFACE) {
            return;
        }
        if (!localRest.isEmpty()) {
            add(TunnelAdvice.SELECTORS_PARTIAL, SELECTORS.then("local"), "without " + localRest + " of the local side");
        }
        if (!remoteRest.isEmpty()) {
            add(
                    TunnelAdvice.SELECTORS_PARTIAL,
                    SELECTORS.then("remote"),
                    "without " + remoteRest + " of the remote side");
        }
    }

    /** What selectors have in common with a side; empty if all are of another family. No selector leaves the side. */
    private static Optional<AddressSet> addresses(List<TrafficSelector> selectors, AddressSet side) {
        if (selectors.isEmpty()) {
            return Optional.of(side);
        }
        List<AddressSet> fitting = selectors.stream()
                .map(SelectorChecks::addresses)
                .filter(each -> each.family() == side.family())
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(AddressSet.of(
                                side.family(),
                                fitting.stream()
                                        .flatMap(each -> each.intervals().stream())
                                        .toList())
                        .and(side));
    }

    private static AddressSet addresses(TrafficSelector selector) {
        return switch (selector) {
            case Ipv4TrafficSelector ipv4 ->
                AddressSet.of(AddressSet.Family.IPV4, List.of(TunnelLayout.interval(ipv4.addresses())));
            case Ipv6TrafficSelector ipv6 ->
                AddressSet.of(AddressSet.Family.IPV6, List.of(TunnelLayout.interval(ipv6.addresses())));
        };
    }

    private Place place(int number) {
        return SELECTORS.nth("policy", number);
    }

    private void add(TunnelAdvice advice, Place place, String value) {
        findings.add(advice.at(policy, place, value));
    }
}
