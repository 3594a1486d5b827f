package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The members of a structure as C declares them. The facts list the unions of each field. This class converts them back
 * to nested unions.
 */
final class CDeclaration {
    private static final String INDENT = "    ";

    /** A line of C without its end, and a remark, possibly empty. */
    record Line(String code, String remark) {}

    private final StructFact struct;
    private final Function<FieldFact, String> declarator;
    private final List<Line> lines = new ArrayList<>();

    private CDeclaration(StructFact struct, Function<FieldFact, String> declarator) {
        this.struct = struct;
        this.declarator = declarator;
    }

    /** Returns the lines between the braces. The declarator converts a field to its type and name. */
    static List<Line> members(StructFact struct, Function<FieldFact, String> declarator) {
        CDeclaration declaration = new CDeclaration(struct, declarator);
        declaration.addMembers(struct.fields(), 0, INDENT);
        return declaration.lines;
    }

    /** Returns the type and name of a field, with the types of the SDK. */
    static String sdkDeclarator(FieldFact field) {
        String type = field.type().declaration();
        int bracket = type.indexOf('[');
        return bracket < 0
                ? type + " " + field.name()
                : type.substring(0, bracket) + " " + field.name() + type.substring(bracket);
    }

    private void addMembers(List<FieldFact> fields, int depth, String indent) {
        int index = 0;
        while (index < fields.size()) {
            FieldFact field = fields.get(index);
            if (field.conditions().size() == depth) {
                lines.add(new Line(indent + declarator.apply(field) + ";", place(field)));
                index++;
            } else {
                ArmCondition condition = field.conditions().get(depth);
                int end = index;
                while (end < fields.size() && isInUnion(fields.get(end), depth, condition.union())) {
                    end++;
                }
                lines.add(new Line(indent + "union {", condition.union() + ", decided by " + decider(condition)));
                addArms(fields.subList(index, end), depth, indent + INDENT);
                addEmptyArm(condition.union(), indent + INDENT);
                lines.add(new Line(indent + "};", ""));
                index = end;
            }
        }
    }

    private static boolean isInUnion(FieldFact field, int depth, String union) {
        return field.conditions().size() > depth
                && field.conditions().get(depth).union().equals(union);
    }

    private void addArms(List<FieldFact> fields, int depth, String indent) {
        int index = 0;
        while (index < fields.size()) {
            FieldFact field = fields.get(index);
            ArmCondition condition = field.conditions().get(depth);
            if (condition.inStruct()) {
                int end = index;
                while (end < fields.size()
                        && fields.get(end).conditions().get(depth).isSameArm(condition)) {
                    end++;
                }
                lines.add(new Line(indent + "struct {", "if " + tags(condition.tags())));
                addMembers(fields.subList(index, end), depth + 1, indent + INDENT);
                lines.add(new Line(indent + "};", ""));
                index = end;
            } else {
                String remark = place(field) + " if " + tags(condition.tags());
                lines.add(new Line(indent + declarator.apply(field) + ";", remark));
                index++;
            }
        }
    }

    private void addEmptyArm(String name, String indent) {
        for (UnionFact union : struct.unions()) {
            if (union.first().union().equals(name) && union.hasDefault()) {
                lines.add(new Line(indent, "nothing otherwise"));
            } else if (union.first().union().equals(name) && !union.emptyTags().isEmpty()) {
                lines.add(new Line(indent, "nothing if " + tags(union.emptyTags())));
            }
        }
    }

    private static String decider(ArmCondition condition) {
        return condition.mask() == null
                ? condition.discriminator()
                : condition.discriminator() + " & " + condition.mask();
    }

    private static String tags(List<String> tags) {
        return String.join(", ", tags);
    }

    private static String place(FieldFact field) {
        return String.format(
                Locale.ROOT,
                "%d (%d), %d (%d)",
                field.offset(TargetAbi.WIN64),
                field.size(TargetAbi.WIN64),
                field.offset(TargetAbi.WIN32),
                field.size(TargetAbi.WIN32));
    }
}
