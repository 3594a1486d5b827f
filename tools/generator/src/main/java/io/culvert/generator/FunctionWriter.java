package io.culvert.generator;

import java.util.List;

/** Writes the class of the functions. */
final class FunctionWriter {
    static final String CLASS_NAME = "Functions";

    private FunctionWriter() {}

    static JavaFile write(List<FunctionFact> functions) {
        JavaFile file = new JavaFile(CLASS_NAME, List.of("The functions of {@code fwpuclnt.dll}."));
        file.importing("java.util.List");
        file.importingLayout("NamedTable", "NativeFunction");
        List<String> entries = functions.stream().map(FunctionWriter::entry).toList();
        file.constant(
                "All of these functions.",
                "NamedTable<NativeFunction>",
                "TABLE",
                "NamedTable.of(" + JavaFile.call("List.of", entries) + ", NativeFunction::name)");
        return file;
    }

    private static String entry(FunctionFact function) {
        return JavaFile.shortCall(
                "new NativeFunction",
                List.of(
                        JavaText.literal(function.name()),
                        Boolean.toString(function.isExported()),
                        JavaText.literal(function.returnType()),
                        JavaText.literal(function.parameters()),
                        Integer.toString(function.parameterCount()),
                        Integer.toString(function.stdcallByteCount()),
                        JavaText.literal(function.minimumWindows()),
                        JavaText.literal(function.minimumWindowsMetadata()),
                        JavaText.literal(function.errors()),
                        JavaText.literal(function.transactionRules()),
                        JavaText.literal(function.notes())));
    }
}
