package io.culvert.conformance.figures;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import io.culvert.conformance.api.ApiListing;
import io.culvert.conformance.library.Library;
import io.culvert.conformance.library.RoomTable;
import io.culvert.conformance.library.SourceModule;
import java.util.ArrayList;
import java.util.List;

/** All figures of the library. */
public final class Figures {

    private static final String TYPES = "exported-types.";
    private static final String MEMBERS = "exported-members.";

    private Figures() {}

    /** Measures the library. */
    public static List<Figure> ofLibrary() {
        List<Figure> figures = new ArrayList<>();
        List<String> allTypes = new ArrayList<>();
        int allMembers = 0;
        for (SourceModule module : SourceModule.published()) {
            String name = module.name().orElseThrow();
            List<String> types =
                    Library.exportedTypes(name).map(JavaClass::getName).sorted().toList();
            figures.add(Figure.count(TYPES + module.folder(), types));
            allTypes.addAll(types);
        }
        figures.add(Figure.count(TYPES + "all", allTypes));
        for (SourceModule module : SourceModule.published()) {
            int members = ApiListing.memberCount(module.name().orElseThrow());
            figures.add(new Figure(MEMBERS + module.folder(), members, List.of()));
            allMembers += members;
        }
        figures.add(new Figure(MEMBERS + "all", allMembers, List.of()));
        figures.add(Figure.count("kind-instanceof", KindQuestions.ofLibrary()));
        figures.add(Figure.count("room-cycles", cycles()));
        figures.addAll(SourceFigures.ofLibrary());
        return figures;
    }

    private static List<String> cycles() {
        return slices().assignedFrom(RoomTable.ROOMS.slices())
                .should()
                .beFreeOfCycles()
                .evaluate(Library.CLASSES)
                .getFailureReport()
                .getDetails();
    }
}
