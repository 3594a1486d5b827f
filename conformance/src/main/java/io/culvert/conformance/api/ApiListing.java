package io.culvert.conformance.api;

import com.tngtech.archunit.core.domain.JavaClass;
import io.culvert.conformance.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists the exported API of a module: each type in one line, its members indented below it. */
public final class ApiListing {

    private static final String INDENT = "    ";

    private ApiListing() {}

    /** The lines of a module, sorted by the names of the types. */
    public static List<String> of(String moduleName) {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : types(moduleName)) {
            lines.add(TypeLine.of(type));
            MemberLines.of(type).forEach(member -> lines.add(INDENT + member));
        }
        return lines;
    }

    /** How many of those lines are members. */
    public static int memberCount(String moduleName) {
        return Math.toIntExact(
                of(moduleName).stream().filter(line -> line.startsWith(INDENT)).count());
    }

    private static List<Class<?>> types(String moduleName) {
        return Library.exportedTypes(moduleName)
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !WordClasses.contain(type))
                .toList();
    }
}
