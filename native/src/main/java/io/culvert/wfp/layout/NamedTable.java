package io.culvert.wfp.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of objects that have names.
 *
 * @param <E> the type of the objects
 */
public final class NamedTable<E> {
    private final List<E> all;
    private final Map<String, E> byName = new LinkedHashMap<>();

    private NamedTable(List<E> all, Function<? super E, String> nameOf) {
        this.all = all;
        all.forEach(entry -> byName.put(nameOf.apply(entry), entry));
    }

    /**
     * Makes a table.
     *
     * @param all the objects
     * @param nameOf returns the name of an object
     * @param <E> the type of the objects
     * @return the table
     */
    public static <E> NamedTable<E> of(List<E> all, Function<? super E, String> nameOf) {
        return new NamedTable<>(List.copyOf(all), nameOf);
    }

    /**
     * The objects.
     *
     * @return all of them, in the order of their declaration
     */
    public List<E> all() {
        return all;
    }

    /**
     * Finds an object by name.
     *
     * @param name the name as the SDK spells it
     * @return the object, null if there is none
     */
    public @Nullable E find(String name) {
        return byName.get(name);
    }
}
