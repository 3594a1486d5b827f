package io.culvert.generator;

import java.util.List;

/** Writes the classes that look up the other classes by name. */
final class IndexWriter {
    static final String STRUCTS_CLASS_NAME = "Structs";
    static final String CONSTANTS_CLASS_NAME = "Constants";

    private IndexWriter() {}

    static JavaFile writeStructs(List<StructFact> structs) {
        return write(
                STRUCTS_CLASS_NAME,
                "The layouts of all structures.",
                "StructLayout",
                structs.stream().map(struct -> struct.name() + ".LAYOUT").toList());
    }

    static JavaFile writeConstants(List<ConstantGroup> groups) {
        return write(
                CONSTANTS_CLASS_NAME,
                "The enumerations and the groups of constants.",
                "ConstantTable",
                groups.stream().map(group -> group.className() + ".TABLE").toList());
    }

    private static JavaFile write(String className, String documentation, String type, List<String> entries) {
        JavaFile file = new JavaFile(className, List.of(documentation));
        file.importing("java.util.List");
        file.importingLayout("NamedTable", type);
        file.constant(
                documentation,
                "NamedTable<" + type + ">",
                "TABLE",
                "NamedTable.of(" + JavaFile.call("List.of", entries) + ", " + type + "::name)");
        return file;
    }
}
