package io.culvert.conformance.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.culvert.conformance.library.Library;
import io.culvert.conformance.library.RoomTable;
import io.culvert.conformance.library.Rooms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between rooms are those of {@link RoomTable}, and no arrows make a cycle. */
class RoomsTest {

    /** Two packages of the test that use each other. */
    private static final Rooms CYCLIC = Rooms.of("""
            test
                conformance.architecture.cycle.one
                conformance.architecture.cycle.two -> conformance.architecture.cycle.one
            """);

    private static final JavaClasses CYCLE =
            new ClassFileImporter().importPackages("io.culvert.conformance.architecture.cycle");

    @Test
    void everyArrowIsInTheTable() {
        assertEquals(List.of(), forbidden(RoomTable.ROOMS, Library.CLASSES), "arrows that the table does not allow");
    }

    @Test
    void noRoomsMakeACycle() {
        checkCycles(RoomTable.ROOMS, Library.CLASSES);
    }

    /** A room without classes would be checked for nothing. */
    @Test
    void everyRoomHasClasses() {
        Set<String> found =
                Library.CLASSES.stream().map(RoomTable.ROOMS::roomOf).collect(Collectors.toSet());
        assertEquals(RoomTable.ROOMS.names(), found);
    }

    @Test
    void anArrowOutsideTheTableIsReported() {
        assertEquals(
                List.of("conformance.architecture.cycle.one -> conformance.architecture.cycle.two: First uses Second"),
                forbidden(CYCLIC, CYCLE));
    }

    @Test
    void aCycleIsReported() {
        AssertionError failure = assertThrows(AssertionError.class, () -> checkCycles(CYCLIC, CYCLE));
        assertTrue(failure.getMessage().contains("Cycle detected"), failure.getMessage());
    }

    @Test
    void aTableThatMakesACycleCannotBeRead() {
        assertThrows(IllegalArgumentException.class, () -> Rooms.of("test\n    one -> two\n    two -> one\n"));
    }

    private static void checkCycles(Rooms rooms, JavaClasses classes) {
        slices().assignedFrom(rooms.slices()).should().beFreeOfCycles().check(classes);
    }

    private static List<String> forbidden(Rooms rooms, JavaClasses classes) {
        return rooms.crossings(classes)
                .filter(use -> !rooms.allows(rooms.arrow(use)))
                .map(use -> rooms.arrow(use) + ": " + use.getOriginClass().getSimpleName() + " uses "
                        + use.getTargetClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }
}
