package io.culvert.generator;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All generated sources. */
final class TableSources {
    private static final String PACKAGE_INFO = JavaFile.HEADER
            + "/**\n"
            + " * The tables of the Windows SDK for the platform: a class for each structure, for each enumeration or group of\n"
            + " * constants, and for all GUIDs, algorithms, error codes and functions, named as the SDK names them.\n"
            + " */\n"
            + "@NullMarked\n"
            + "package " + JavaFile.PACKAGE + ";\n"
            + "\n"
            + "import org.jspecify.annotations.NullMarked;\n";

    private final SortedMap<String, String> byFileName = new TreeMap<>();
    private final Set<String> lowerCaseNames = new TreeSet<>();

    private TableSources() {}

    /** The text of each file by its name. */
    static SortedMap<String, String> of(Facts facts) {
        TableSources sources = new TableSources();
        sources.add("package-info", PACKAGE_INFO);
        for (StructFact struct : facts.structs()) {
            sources.add(
                    struct.name(), StructWriter.write(struct, facts.constants()).text());
        }
        for (ConstantGroup group : facts.constants().groups()) {
            sources.add(group.className(), ConstantWriter.write(group).text());
        }
        sources.addSingleTables(facts);
        return sources.byFileName;
    }

    private void addSingleTables(Facts facts) {
        add(GuidWriter.CLASS_NAME, GuidWriter.write(facts.guids()).text());
        add(
                TransformWriter.AUTH_CLASS_NAME,
                TransformWriter.writeAuths(facts.transforms()).text());
        add(
                TransformWriter.CIPHER_CLASS_NAME,
                TransformWriter.writeCiphers(facts.transforms()).text());
        add(ErrorWriter.CLASS_NAME, ErrorWriter.write(facts.errors()).text());
        add(FunctionWriter.CLASS_NAME, FunctionWriter.write(facts.functions()).text());
        add(
                IndexWriter.STRUCTS_CLASS_NAME,
                IndexWriter.writeStructs(facts.structs()).text());
        add(
                IndexWriter.CONSTANTS_CLASS_NAME,
                IndexWriter.writeConstants(facts.constants().groups()).text());
    }

    /** Names that differ in case only would be one file on Windows. */
    private void add(String className, String text) {
        if (!lowerCaseNames.add(className.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("two classes would be called " + className);
        }
        byFileName.put(className + ".java", text);
    }
}
