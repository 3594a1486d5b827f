package io.culvert.generator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of one generated class. The class has only static members. */
final class JavaFile {
    static final String HEADER = "// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.\n";
    static final String PACKAGE = "io.culvert.wfp.layout.sdk";
    static final String LAYOUT_PACKAGE = "io.culvert.wfp.layout.";

    private final String packageName;
    private final String className;
    private final List<String> documentation;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder members = new StringBuilder();

    /** Creates a class in the package of the tables. The lines of the documentation are escaped Javadoc. */
    JavaFile(String className, List<String> documentation) {
        this(PACKAGE, className, documentation);
    }

    JavaFile(String packageName, String className, List<String> documentation) {
        this.packageName = packageName;
        this.className = className;
        this.documentation = documentation;
    }

    void importing(String... names) {
        imports.addAll(List.of(names));
    }

    void importingLayout(String... simpleNames) {
        for (String simpleName : simpleNames) {
            imports.add(LAYOUT_PACKAGE + simpleName);
        }
    }

    /** Adds a constant. The value may have several lines with their own indentation. */
    void constant(String documentationLine, String type, String name, String value) {
        members.append("    /** ").append(documentationLine).append(" */\n");
        members.append("    public static final ").append(type).append(' ').append(name);
        members.append(" = ").append(value).append(";\n\n");
    }

    /** Returns the path of the file below the source folder. */
    String path() {
        return path(packageName, className);
    }

    static String path(String packageName, String fileName) {
        return packageName.replace('.', '/') + "/" + fileName + ".java";
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        text.append("package ").append(packageName).append(";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append(imports.isEmpty() ? "" : "\n").append("/**\n");
        documentation.forEach(
                line -> text.append((" * " + line).stripTrailing()).append('\n'));
        text.append(" */\npublic final class ").append(className).append(" {\n");
        text.append(members).append("    private ").append(className).append("() {}\n}\n");
        return text.toString();
    }

    /** Returns a call with each argument on its own line. */
    static String call(String method, List<String> arguments) {
        return method + "(\n            " + String.join(",\n            ", arguments) + ")";
    }

    /** Returns a call on one line. */
    static String shortCall(String method, List<String> arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }
}
