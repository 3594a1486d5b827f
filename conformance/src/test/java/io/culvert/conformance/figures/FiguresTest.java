package io.culvert.conformance.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("needs-jdk")
class FiguresTest {

    private static final List<Figure> FIGURES = Figures.ofLibrary();

    private static final Figure FIGURE = Figure.count("files-over-300-lines", List.of("Long.java", "Longer.java"));

    @Test
    void noFigureIsAboveItsBound() {
        assertEquals("", String.join("\n", Bounds.ofLibrary().excesses(FIGURES)));
    }

    @Test
    void anExcessNamesTheFigureItsPlacesAndTheWayOut() {
        assertEquals(List.of("""
                        files-over-300-lines is 2, but its bound is 1:
                            Long.java
                            Longer.java
                            Bring the figure down, or raise the bound in tools/figures.bounds in a commit of its own that gives \
                        the reason."""), Bounds.of("files-over-300-lines = 1\n").excesses(List.of(FIGURE)));
    }

    @Test
    void aFigureMayReachItsBound() {
        assertEquals(List.of(), Bounds.of("# two\nfiles-over-300-lines = 2\n").excesses(List.of(FIGURE)));
    }

    @Test
    void aBoundWithoutAFigureIsReported() {
        assertEquals(
                List.of("tools/figures.bounds: there is no figure cycles"),
                Bounds.of("cycles = 0\n").excesses(List.of(FIGURE)));
    }

    @Test
    void aLineThatIsNoBoundIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bounds.of("cycles: 0\n"));
        assertThrows(IllegalArgumentException.class, () -> Bounds.of("cycles = 0\ncycles = 1\n"));
    }

    /** A figure of 0 is right for cycles and long files only; any other means that nothing was measured. */
    @Test
    void everyFigureMeasuresSomething() {
        for (Figure figure : FIGURES) {
            boolean mayBeZero =
                    figure.name().equals("room-cycles") || figure.name().equals("files-over-300-lines");
            assertTrue(mayBeZero || figure.value() > 0, figure.name());
        }
    }
}
