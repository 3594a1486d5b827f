package io.culvert.conformance.library;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rooms and the arrows between them. A room is a package with its sub-packages, except sub-packages that are rooms
 * themselves.
 */
public final class Rooms {

    private static final String TOP = "io.culvert.";
    private static final String ARROW = "->";

    /** In the order of the table. */
    private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

    private final Map<String, List<String>> modules = new LinkedHashMap<>();

    private Rooms() {}

    /**
     * Reads a table of arrows.
     *
     * @param table a line a module, followed by an indented line a room: its name without {@code io.culvert.}, then the
     *     rooms
     *     and modules that it may see; a module stands for all of its rooms
     * @return the rooms
     */
    public static Rooms of(String table) {
        Rooms rooms = new Rooms();
        String module = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith(" ")) {
                rooms.addRoom(module, line.strip());
            } else {
                module = line.strip();
                rooms.modules.put(module, new ArrayList<>());
            }
        }
        return rooms;
    }

    private void addRoom(String module, String line) {
        String[] parts = line.split(ARROW, 2);
        String room = parts[0].strip();
        Set<String> seen = new TreeSet<>();
        for (String name : parts.length == 1 ? new String[0] : parts[1].strip().split(" +", -1)) {
            // A room must stand above those that see it, so the table itself has no cycle.
            List<String> meant = modules.getOrDefault(name, List.of(name));
            if (!arrows.keySet().containsAll(meant)) {
                throw new IllegalArgumentException("'" + line + "': no room or module " + name + " above it");
            }
            seen.addAll(meant);
        }
        arrows.put(room, seen);
        modules.getOrDefault(module, new ArrayList<>()).add(room);
    }

    /** The names of the rooms. */
    public Set<String> names() {
        return arrows.keySet();
    }

    /** The modules, each with its rooms. */
    public Map<String, List<String>> modules() {
        return modules;
    }

    /** The room of a type: the nearest one above its package. */
    public String roomOf(JavaClass type) {
        return arrows.keySet().stream()
                .filter(room -> (type.getPackageName() + ".").startsWith(TOP + room + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is in no room"));
    }

    /** Rooms as slices, for rules about cycles. */
    public SliceAssignment slices() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getName().startsWith(TOP) ? SliceIdentifier.of(roomOf(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        };
    }

    /** The uses of other rooms by some classes. */
    public Stream<Dependency> crossings(Iterable<JavaClass> classes) {
        return StreamSupport.stream(classes.spliterator(), false)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getName().startsWith(TOP)
                        && !arrow(use).isInOneRoom());
    }

    /** The arrow that a use of a class makes. */
    public Arrow arrow(Dependency use) {
        return new Arrow(roomOf(use.getOriginClass()), roomOf(use.getTargetClass()));
    }

    /** Whether the table has the arrow. */
    public boolean allows(Arrow arrow) {
        return arrow.isInOneRoom()
                || arrows.getOrDefault(arrow.from(), Set.of()).contains(arrow.to());
    }

    /** All arrows of the table. */
    public List<Arrow> arrows() {
        return arrows.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(to -> new Arrow(row.getKey(), to)))
                .toList();
    }
}
