package io.culvert.wfp.embedded.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be read of a store, damaged or not.
 *
 * @param values the sound values by their names; the caller overwrites them
 * @param damage a line for each damage, empty if the store is whole
 */
public record Salvaged(SortedMap<String, byte[]> values, List<String> damage) {

    /** Copies both. */
    public Salvaged {
        values = new TreeMap<>(Map.copyOf(values));
        damage = List.copyOf(damage);
    }
}
