package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6Subnet;
import java.util.List;

/**
 * Prefixes that contain every address of a side, and perhaps more: the conditions of the tunnels found are evaluated
 * afterwards. A range becomes the longest prefix around it, a comparison the empty prefix.
 */
final class PrefixCover {

    /** More alternatives than that on one side become the longest prefix around them all. */
    private static final int MOST = 16;

    private PrefixCover() {}

    static List<Prefix> of(SideAddresses side) {
        List<Prefix> prefixes = side.prefixes().stream().distinct().toList();
        if (prefixes.isEmpty()) {
            return List.of(Prefix.EVERYTHING);
        }
        return prefixes.size() <= MOST
                ? prefixes
                : List.of(prefixes.stream().reduce(Prefix::common).orElseThrow());
    }

    /** The number of bits that every alternative of a side fixes. */
    static int fixedBits(SideAddresses side) {
        return side.prefixes().stream().mapToInt(Prefix::length).min().orElse(0);
    }

    static Prefix around(Ipv4Match match) {
        return switch (match) {
            case Ipv4Address address -> Prefix.of(address);
            case Ipv4Subnet(Ipv4Address address, int length) ->
                Prefix.of(address).first(length);
            case Ipv4Range(Ipv4Address first, Ipv4Address last) ->
                Prefix.of(first).common(Prefix.of(last));
            case Ipv4Comparison ignored -> Prefix.EVERYTHING;
        };
    }

    static Prefix around(Ipv6Match match) {
        return switch (match) {
            case Ipv6Address address -> Prefix.of(address);
            case Ipv6Subnet(Ipv6Address address, int length) ->
                Prefix.of(address).first(length);
            case Ipv6Range(Ipv6Address first, Ipv6Address last) ->
                Prefix.of(first).common(Prefix.of(last));
            case Ipv6Comparison ignored -> Prefix.EVERYTHING;
        };
    }
}
