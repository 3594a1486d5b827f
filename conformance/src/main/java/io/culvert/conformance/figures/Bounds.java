package io.culvert.conformance.figures;

import io.culvert.conformance.library.SourceModule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The bounds of the figures: a file of lines {@code name = number}, with comments that begin with {@code #}. */
public final class Bounds {

    private final Map<String, Integer> bounds = new LinkedHashMap<>();

    private Bounds() {}

    /** The bounds of the library. */
    public static Bounds ofLibrary() {
        return of(SourceModule.text(SourceModule.TOP.resolve(Path.of("tools", "figures.bounds"))));
    }

    /** Reads bounds. */
    static Bounds of(String text) {
        Bounds bounds = new Bounds();
        for (String line : text.lines()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .toList()) {
            String[] parts = line.split(" = ", -1);
            if (parts.length != 2 || bounds.bounds.put(parts[0], Integer.parseInt(parts[1])) != null) {
                throw new IllegalArgumentException(
                        "'" + line + "' is no line 'name = number', or a second one of its name");
            }
        }
        return bounds;
    }

    /** The bound of a figure, if it has one. */
    OptionalInt of(Figure figure) {
        Integer bound = bounds.get(figure.name());
        return bound == null ? OptionalInt.empty() : OptionalInt.of(bound);
    }

    /** A message for each figure above its bound, and for each bound without a figure. */
    public List<String> excesses(List<Figure> figures) {
        Set<String> names = figures.stream().map(Figure::name).collect(Collectors.toSet());
        List<String> messages = bounds.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> "tools/figures.bounds: there is no figure " + name)
                .collect(Collectors.toList());
        for (Figure figure : figures) {
            OptionalInt bound = of(figure);
            if (bound.isPresent() && figure.value() > bound.getAsInt()) {
                messages.add(figure.excess(bound.getAsInt()));
            }
        }
        return messages;
    }
}
