package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes one class for each enumeration and for each group of defines. */
final class ConstantWriter {
    private ConstantWriter() {}

    static JavaFile write(ConstantGroup group) {
        JavaFile file = new JavaFile(group.className(), List.of(documentation(group)));
        file.importingLayout("Constant", "ConstantTable");
        List<String> entries = new ArrayList<>();
        entries.add(JavaText.literal(group.className()));
        for (ConstantFact constant : group.constants()) {
            String type = constant.isWide() ? "long" : "int";
            String value = JavaText.hexadecimal(constant.value(), constant.isWide());
            file.constant(documentation(constant), type, constant.name(), value);
            entries.add(entry(constant));
        }
        String factory = group.isFlags() ? "ConstantTable.flags" : "ConstantTable.values";
        file.constant("All of these constants.", "ConstantTable", "TABLE", JavaFile.call(factory, entries));
        return file;
    }

    private static String entry(ConstantFact constant) {
        String factory = constant.isWide() ? "Constant.of64" : "Constant.of32";
        return JavaFile.shortCall(
                factory,
                List.of(
                        JavaText.literal(constant.name()),
                        constant.name(),
                        JavaText.literal(constant.minimumWindows())));
    }

    private static String documentation(ConstantGroup group) {
        return group.isEnumeration()
                ? "The values of the C enumeration {@code " + group.className() + "}."
                : "Constants that the SDK defines one by one: " + JavaText.javadoc(group.why()) + ".";
    }

    private static String documentation(ConstantFact constant) {
        String sentence =
                Long.toUnsignedString(constant.value()) + ", since " + JavaText.javadoc(constant.minimumWindows());
        return constant.notes().isEmpty() ? sentence + "." : sentence + ": " + JavaText.javadoc(constant.notes()) + ".";
    }
}
