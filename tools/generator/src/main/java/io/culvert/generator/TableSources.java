package io.culvert.generator;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Generates all sources. */
final class TableSources {
    private static final String PACKAGE_INFO = JavaFile.HEADER
            + "/**\n"
            + " * The tables of the Windows SDK for the platform, with the names of the SDK. Each structure, enumeration and group\n"
            + " * of constants has a class. Further classes contain the GUIDs, algorithms, error codes and functions.\n"
            + " */\n"
            + "@NullMarked\n"
            + "package " + JavaFile.PACKAGE + ";\n"
            + "\n"
            + "import org.jspecify.annotations.NullMarked;\n";

    private final SortedMap<String, String> byPath = new TreeMap<>();
    private final Set<String> lowerCasePaths = new TreeSet<>();

    private TableSources() {}

    /** Returns the text of each file by its path below the source folder. */
    static SortedMap<String, String> of(Facts facts) {
        TableSources sources = new TableSources();
        sources.add(JavaFile.path(JavaFile.PACKAGE, "package-info"), PACKAGE_INFO);
        for (StructFact struct : facts.structs()) {
            sources.add(StructWriter.write(struct, facts.constants()));
        }
        for (ConstantGroup group : facts.constants().groups()) {
            sources.add(ConstantWriter.write(group));
        }
        sources.addSingleTables(facts);
        return sources.byPath;
    }

    private void addSingleTables(Facts facts) {
        add(GuidWriter.write(facts.guids()));
        add(TransformWriter.writeAuths(facts.transforms()));
        add(TransformWriter.writeCiphers(facts.transforms()));
        add(ErrorWriter.writeConstants(facts.errors()));
        add(ErrorWriter.writeTable(facts.errors()));
        add(IkeErrorWriter.write(facts.ikeErrors()));
        add(FunctionWriter.write(facts.functions()));
        add(IndexWriter.writeStructs(facts.structs()));
        add(IndexWriter.writeConstants(facts.constants().groups()));
    }

    private void add(JavaFile file) {
        add(file.path(), file.text());
    }

    /** Refuses names that differ only in case, because they are one file on Windows. */
    private void add(String path, String text) {
        if (!lowerCasePaths.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("duplicate class " + path);
        }
        byPath.put(path, text);
    }
}
