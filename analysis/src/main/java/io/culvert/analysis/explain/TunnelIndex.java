package io.culvert.analysis.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the tunnels that may match a pair of addresses (tuple-space search): one hash table for each pair of prefix
 * lengths, and one look-up in each table. The number of pairs depends on the style of the policies, not on their
 * number.
 */
final class TunnelIndex {

    /**
     * The prefix lengths of a table.
     *
     * @param local the length of the local prefix
     * @param remote the length of the remote prefix
     */
    private record Lengths(int local, int remote) {}

    /**
     * The key of a tunnel in its table.
     *
     * @param local the local prefix
     * @param remote the remote prefix
     */
    private record Pair(Prefix local, Prefix remote) {}

    private final Map<Lengths, Map<Pair, List<IndexedTunnel>>> tables = new HashMap<>();

    void add(IndexedTunnel tunnel) {
        forEachPair(
                tunnel,
                pair -> tables.computeIfAbsent(lengths(pair), lengths -> new HashMap<>())
                        .computeIfAbsent(pair, each -> new ArrayList<>(1))
                        .add(tunnel));
    }

    void remove(IndexedTunnel tunnel) {
        forEachPair(
                tunnel,
                pair -> tables.computeIfPresent(lengths(pair), (lengths, table) -> {
                    table.computeIfPresent(pair, (same, tunnels) -> {
                        tunnels.remove(tunnel);
                        return tunnels.isEmpty() ? null : tunnels;
                    });
                    return table.isEmpty() ? null : table;
                }));
    }

    private static Lengths lengths(Pair pair) {
        return new Lengths(pair.local().length(), pair.remote().length());
    }

    private static void forEachPair(IndexedTunnel tunnel, Consumer<Pair> work) {
        for (Prefix local : PrefixCover.of(tunnel.traffic().local())) {
            for (Prefix remote : PrefixCover.of(tunnel.traffic().remote())) {
                work.accept(new Pair(local, remote));
            }
        }
    }

    /** Visits the candidate tunnels; may visit one twice. */
    void forEachCandidate(Prefix local, Prefix remote, Consumer<IndexedTunnel> work) {
        tables.forEach((lengths, table) -> {
            List<IndexedTunnel> found =
                    table.get(new Pair(local.first(lengths.local()), remote.first(lengths.remote())));
            if (found != null) {
                found.forEach(work);
            }
        });
    }
}
