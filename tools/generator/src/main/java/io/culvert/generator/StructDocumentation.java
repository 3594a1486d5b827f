package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the Javadoc of a structure, with its C declaration, so that a reader does not need the SDK. */
final class StructDocumentation {
    private StructDocumentation() {}

    static List<String> lines(StructFact struct) {
        List<String> lines = new ArrayList<>();
        lines.add("The structure {@code " + struct.name() + "}, since " + JavaText.javadoc(struct.minimumWindows())
                + ": " + bytes(struct, TargetAbi.WIN64) + " on 64-bit Windows, " + bytes(struct, TargetAbi.WIN32)
                + " on 32-bit Windows.");
        lines.add("");
        lines.add("<pre>{@code");
        List<CDeclaration.Line> members = CDeclaration.members(struct, CDeclaration::sdkDeclarator);
        String opening = "struct " + struct.name() + " {";
        int column = members.stream().mapToInt(line -> line.code().length()).reduce(opening.length(), Math::max);
        lines.add(withRemark(opening, "offset (size) on 64-bit Windows, then on 32-bit Windows", column));
        members.forEach(line -> lines.add(withRemark(line.code(), line.remark(), column)));
        lines.add("};");
        lines.add("}</pre>");
        return lines;
    }

    private static String withRemark(String code, String remark, int column) {
        return remark.isEmpty() ? code : code + " ".repeat(column - code.length()) + " // " + remark;
    }

    private static String bytes(StructFact struct, TargetAbi abi) {
        return struct.size(abi) + " bytes";
    }

    static String of(FieldFact field) {
        StringBuilder sentence = new StringBuilder("{@code ")
                .append(CDeclaration.sdkDeclarator(field))
                .append('}');
        if (field.isSecret()) {
            sentence.append(", secret");
        }
        if (field.countField() != null) {
            sentence.append(", counted by {@code ").append(field.countField()).append('}');
        }
        return sentence.append('.').toString();
    }
}
