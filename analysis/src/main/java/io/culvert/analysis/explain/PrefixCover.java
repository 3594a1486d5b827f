package io.culvert.analysis.explain;

import io.culvert.net.ConsecutiveIpv4;
import io.culvert.net.ConsecutiveIpv6;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import java.util.List;

/**
 * Prefixes that hold every address that a side may have, and perhaps more: what they lead to is looked at closely afterwards.
 * A prefix or an address is itself, a range the longest prefix around it, anything else everything.
 */
final class PrefixCover {

    /** More alternatives than that on one side become the longest prefix around them all. */
    private static final int MOST = 16;

    private PrefixCover() {}

    static List<Prefix> of(List<?> anyOf) {
        if (anyOf.isEmpty()) {
            return List.of(Prefix.EVERYTHING);
        }
        List<Prefix> prefixes =
                anyOf.stream().map(PrefixCover::around).distinct().toList();
        return prefixes.size() <= MOST
                ? prefixes
                : List.of(prefixes.stream().reduce(Prefix::common).orElseThrow());
    }

    static Prefix around(Object match) {
        if (match instanceof Ipv4Subnet subnet) {
            return Prefix.of(subnet.address()).first(subnet.prefixLength());
        }
        if (match instanceof Ipv6Subnet subnet) {
            return Prefix.of(subnet.address()).first(subnet.prefixLength());
        }
        if (match instanceof ConsecutiveIpv4 consecutive) {
            Ipv4Range range = consecutive.toRange();
            return Prefix.of(range.first()).common(Prefix.of(range.last()));
        }
        if (match instanceof ConsecutiveIpv6 consecutive) {
            Ipv6Range range = consecutive.toRange();
            return Prefix.of(range.first()).common(Prefix.of(range.last()));
        }
        // A comparison.
        return Prefix.EVERYTHING;
    }
}
