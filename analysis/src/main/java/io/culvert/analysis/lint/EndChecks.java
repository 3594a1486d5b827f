package io.culvert.analysis.lint;

import io.culvert.analysis.lint.AddressSet.Family;
import io.culvert.analysis.lint.AddressSet.Interval;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Subnet;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of the two ends of a tunnel. */
final class EndChecks {

    private static final Place LOCAL = Place.of("local endpoint");
    private static final Place REMOTE = Place.of("remote endpoint");

    /** Blocks of addresses that no single host has, the special before the general. */
    private static final Map<String, AddressSet> IPV4_BLOCKS = blocks(Map.of(
            "loopback", "127.0.0.0/8",
            "multicast", "224.0.0.0/4",
            "broadcast", "255.255.255.255/32",
            "this network", "0.0.0.0/8"));

    private static final Map<String, AddressSet> IPV6_BLOCKS = blocks6(Map.of(
            "loopback", "::1/128",
            "multicast", "ff00::/8"));

    /** RFC 1918 and RFC 6598: the addresses that a translation hides. */
    private static final AddressSet PRIVATE = Stream.of(
                    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
            .map(EndChecks::ipv4)
            .reduce(AddressSet.none(Family.IPV4), AddressSet::or);

    private final TunnelPolicy policy;
    private final TunnelLayout layout;
    private final List<Finding> findings = new ArrayList<>();

    private EndChecks(TunnelPolicy policy) {
        this.policy = policy;
        this.layout = TunnelLayout.of(policy.addressing());
    }

    static List<Finding> ends(TunnelPolicy policy) {
        EndChecks found = new EndChecks(policy);
        found.layout.localEnd().ifPresent(end -> found.unicast(LOCAL, end));
        found.layout.remoteEnds().forEach(end -> found.unicast(REMOTE, end));
        found.same();
        found.any();
        found.privateEnd();
        return found.findings;
    }

    private void unicast(Place place, BigInteger end) {
        Map<String, AddressSet> blocks = layout.ends() == Family.IPV4 ? IPV4_BLOCKS : IPV6_BLOCKS;
        blocks.forEach((kind, block) -> {
            if (block.contains(end)) {
                add(TunnelAdvice.END_NOT_UNICAST, place, text(end) + ", an address of " + kind);
            }
        });
    }

    private void same() {
        layout.localEnd()
                .filter(layout.remoteEnds()::contains)
                .ifPresent(end -> add(TunnelAdvice.SAME_ENDS, REMOTE, text(end) + ", which is the local endpoint"));
    }

    private void any() {
        if (!layout.remoteEnds().isEmpty()) {
            return;
        }
        if (layout.localEnd().isEmpty()) {
            add(TunnelAdvice.BOTH_ENDS_ANY, REMOTE, "any address, as the local endpoint");
        } else if (policy.keying().mainModeMethods().stream()
                .map(AuthenticationMethod::secret)
                .anyMatch(Optional::isPresent)) {
            add(TunnelAdvice.ANY_PEER, REMOTE, "any address, with a pre-shared key");
        }
    }

    private void privateEnd() {
        if (layout.ends() != Family.IPV4
                || layout.localEnd().isEmpty()
                || policy.tunnelOptions().contains(TunnelOption.ALLOW_PEER_BEHIND_NAT)
                || policy.tunnelOptions().contains(TunnelOption.ALLOW_GENERAL_NAT_TRAVERSAL)) {
            return;
        }
        BigInteger local = layout.localEnd().get();
        layout.remoteEnds().stream()
                .filter(remote -> PRIVATE.contains(local) != PRIVATE.contains(remote))
                .filter(remote -> isUnicast(local) && isUnicast(remote))
                .findFirst()
                .ifPresent(remote -> add(
                        TunnelAdvice.PRIVATE_END,
                        PRIVATE.contains(local) ? LOCAL : REMOTE,
                        PRIVATE.contains(local)
                                ? text(local) + ", with the public peer " + text(remote)
                                : text(remote) + ", with the public local end " + text(local)));
    }

    private static boolean isUnicast(BigInteger end) {
        return IPV4_BLOCKS.values().stream().noneMatch(block -> block.contains(end));
    }

    private String text(BigInteger end) {
        return layout.ends().text(end);
    }

    private void add(TunnelAdvice advice, Place place, String value) {
        findings.add(advice.at(policy, place, value));
    }

    private static AddressSet ipv4(String prefix) {
        return AddressSet.of(
                Family.IPV4,
                List.of(TunnelLayout.interval(Ipv4Subnet.parse(prefix).toRange())));
    }

    private static Map<String, AddressSet> blocks(Map<String, String> prefixes) {
        Map<String, AddressSet> blocks = new LinkedHashMap<>();
        prefixes.forEach((kind, prefix) -> blocks.put(kind, ipv4(prefix)));
        return Map.copyOf(blocks);
    }

    private static Map<String, AddressSet> blocks6(Map<String, String> prefixes) {
        Map<String, AddressSet> blocks = new LinkedHashMap<>();
        prefixes.forEach((kind, prefix) -> {
            Interval interval = TunnelLayout.interval(Ipv6Subnet.parse(prefix).toRange());
            blocks.put(kind, AddressSet.of(Family.IPV6, List.of(interval)));
        });
        return Map.copyOf(blocks);
    }
}
