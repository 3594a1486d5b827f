package io.culvert.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The condition under which a member of a union is in use.
 *
 * @param union the name of the union in the structure
 * @param discriminator the field that selects the member
 * @param mask the constant that masks the discriminator; null if the whole value selects the member
 * @param tags the constants that select the member; {@code 0} if no bit is set; empty for the default arm
 * @param inStruct whether the arm is an anonymous structure that contains this and other members
 */
record ArmCondition(
        String union, String discriminator, @Nullable String mask, List<String> tags, boolean inStruct) {
    private static final Pattern FORM =
            Pattern.compile("(u\\d+) on (\\w+)(?:&(\\w+))? = ([\\w, ]+?)( \\{inline struct\\})?");

    /** Reads the conditions of a cell, outermost first. */
    static List<ArmCondition> parse(String cell, TsvRow row) {
        List<ArmCondition> conditions = new ArrayList<>();
        if (cell.isEmpty()) {
            return conditions;
        }
        for (String part : cell.split(" / ", -1)) {
            Matcher matcher = FORM.matcher(part);
            if (!matcher.matches()) {
                throw row.failure("unknown form of union: " + part);
            }
            String tags = matcher.group(4);
            conditions.add(new ArmCondition(
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3),
                    tags.equals("default") ? List.of() : Arrays.asList(tags.split(", ", -1)),
                    matcher.group(5) != null));
        }
        return conditions;
    }

    boolean isDefault() {
        return tags.isEmpty();
    }

    boolean isSameArm(ArmCondition other) {
        return union.equals(other.union) && inStruct && other.inStruct && tags.equals(other.tags);
    }
}
