package io.culvert.analysis.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the tunnels that an address pair may belong to without looking at the others: for each pair of prefix lengths that
 * occurs there is one hash table, and one look into it (tuple-space search). How many pairs occur depends on how policies are
 * written, and not on how many there are.
 */
final class TunnelIndex {

    /**
     * How long the prefixes of a table are.
     *
     * @param local bits of the local one
     * @param remote bits of the remote one
     */
    private record Lengths(int local, int remote) {}

    /**
     * Where a tunnel stands in its table.
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

    /** Those that may be meant, some perhaps twice. */
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
