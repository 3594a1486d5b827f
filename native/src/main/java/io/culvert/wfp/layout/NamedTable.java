package io.culvert.wfp.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that have names.
 *
 * @param <E> the type of the things
 */
public final class NamedTable<E> {
    private final List<E> all;
    private final Map<String, E> byName = new LinkedHashMap<>();

    private NamedTable(List<E> all, Function<? super E, String> nameOf) {
        this.all = all;
        all.forEach(entry -> byName.put(nameOf.apply(entry), entry));
    }

    /**
     * A table.
     *
     * @param all the things
     * @param nameOf how a thing is called
     * @param <E> the type of the things
     * @return the table
     */
    public static <E> NamedTable<E> of(List<E> all, Function<? super E, String> nameOf) {
        return new NamedTable<>(List.copyOf(all), nameOf);
    }

    /**
     * The things.
     *
     * @return all of them, in the order of their declaration
     */
    public List<E> all() {
        return all;
    }

    /**
     * The thing of a name.
     *
     * @param name the name as the SDK spells it
     * @return the thing, null if there is none
     */
    public @Nullable E find(String name) {
        return byName.get(name);
    }
}
