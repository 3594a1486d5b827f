package io.culvert.conformance.figures;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Prints the figures of the library beside their bounds, and ends with 1 if one is above its bound. */
public final class FiguresMain {

    private FiguresMain() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        List<Figure> figures = Figures.ofLibrary();
        Bounds bounds = Bounds.ofLibrary();
        System.out.print(table(figures, bounds));
        List<String> excesses = bounds.excesses(figures);
        excesses.forEach(System.err::println);
        System.exit(excesses.isEmpty() ? 0 : 1);
    }

    private static String table(List<Figure> figures, Bounds bounds) {
        StringBuilder table = new StringBuilder(row("figure", "value", "bound"));
        for (Figure figure : figures) {
            OptionalInt bound = bounds.of(figure);
            table.append(row(
                    figure.name(),
                    String.valueOf(figure.value()),
                    bound.isPresent() ? String.valueOf(bound.getAsInt()) : "none"));
        }
        return table.toString();
    }

    private static String row(String name, String value, String bound) {
        return String.format(Locale.ROOT, "%-36s %6s %6s%n", name, value, bound);
    }
}
