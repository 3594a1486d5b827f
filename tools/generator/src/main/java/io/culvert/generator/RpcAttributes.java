package io.culvert.generator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a field in the interface definition.
 *
 * @param countField the field that counts the elements; otherwise null
 */
record RpcAttributes(PointerRule pointerRule, @Nullable String countField) {
    private static final Pattern SIZE_IS = Pattern.compile("size_is\\((\\w+)\\)");

    static RpcAttributes parse(TsvRow row) {
        PointerRule rule = PointerRule.NONE;
        String countField = null;
        for (String attribute : row.text("rpc_attributes").split(" ", -1)) {
            Matcher sizeIs = SIZE_IS.matcher(attribute);
            if (sizeIs.matches()) {
                countField = sizeIs.group(1);
            } else if (attribute.equals("ref")) {
                rule = PointerRule.REF;
            } else if (attribute.equals("unique")) {
                rule = PointerRule.UNIQUE;
            } else if (!attribute.equals("string") && !attribute.isEmpty()) {
                throw row.failure("unknown attribute: " + attribute);
            }
        }
        return new RpcAttributes(rule, countField);
    }
}
