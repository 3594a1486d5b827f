package io.culvert.wfp.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a list that fails as short as it can get by leaving things out. */
final class Shrinking {

    private Shrinking() {}

    static <T> List<T> shrink(List<T> failing, Predicate<List<T>> fails) {
        List<T> shortest = failing;
        int chunk = shortest.size() / 2;
        while (chunk > 0) {
            List<T> shorter = without(shortest, chunk, fails);
            chunk = shorter.size() < shortest.size() ? Math.min(chunk, shorter.size()) : chunk / 2;
            shortest = shorter;
        }
        return shortest;
    }

    /** The first shorter list that still fails; the same if there is none. */
    private static <T> List<T> without(List<T> list, int chunk, Predicate<List<T>> fails) {
        for (int start = 0; start + chunk <= list.size(); start++) {
            List<T> shorter = new ArrayList<>(list.subList(0, start));
            shorter.addAll(list.subList(start + chunk, list.size()));
            if (fails.test(shorter)) {
                return shorter;
            }
        }
        return list;
    }
}
