package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the class of the GUIDs. */
final class GuidWriter {
    static final String CLASS_NAME = "Guids";

    private GuidWriter() {}

    static JavaFile write(List<GuidFact> guids) {
        JavaFile file = new JavaFile(CLASS_NAME, List.of("The GUIDs with a name in the SDK."));
        file.importing("java.util.List", "java.util.UUID");
        file.importingLayout("GuidTable", "NamedGuid");
        List<String> entries = new ArrayList<>();
        for (GuidFact guid : guids) {
            file.constant(documentation(guid), "UUID", guid.name(), value(guid.value()));
            for (String alias : guid.aliases()) {
                file.constant("An alias of {@link #" + guid.name() + "}.", "UUID", alias, guid.name());
            }
            entries.add(entry(guid));
        }
        file.constant("All of these GUIDs.", "GuidTable", "TABLE", JavaFile.call("GuidTable.of", entries));
        return file;
    }

    private static String value(UUID guid) {
        return "new UUID(" + JavaText.hexadecimal(guid.getMostSignificantBits(), true) + ", "
                + JavaText.hexadecimal(guid.getLeastSignificantBits(), true) + ")";
    }

    private static String entry(GuidFact guid) {
        List<String> aliases = guid.aliases().stream().map(JavaText::literal).toList();
        return JavaFile.shortCall(
                "new NamedGuid",
                List.of(
                        guid.name(),
                        JavaText.literal(guid.name()),
                        JavaFile.shortCall("List.of", aliases),
                        JavaText.literal(guid.kind()),
                        JavaText.literal(guid.dataType()),
                        JavaText.literal(guid.layers()),
                        JavaText.literal(guid.minimumWindows())));
    }

    private static String documentation(GuidFact guid) {
        StringBuilder sentence = new StringBuilder("The ").append(JavaText.javadoc(guid.kind()));
        sentence.append(" {@code ").append(guid.value()).append('}');
        if (!guid.minimumWindows().isEmpty()) {
            sentence.append(", since ").append(JavaText.javadoc(guid.minimumWindows()));
        }
        if (!guid.notes().isEmpty()) {
            sentence.append(": ").append(JavaText.javadoc(guid.notes()));
        }
        return sentence.append('.').toString();
    }
}
