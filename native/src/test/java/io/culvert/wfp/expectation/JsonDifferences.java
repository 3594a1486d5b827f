package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says where two trees of JSON differ. */
public final class JsonDifferences {

    private final List<String> found = new ArrayList<>();

    private JsonDifferences() {}

    /** One line a difference, which begins with the path to it; empty if there is none. */
    public static List<String> between(JsonElement expected, JsonElement actual) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare("$", expected, actual);
        return differences.found;
    }

    private void compare(String path, JsonElement expected, JsonElement actual) {
        if (expected instanceof JsonObject one && actual instanceof JsonObject other) {
            Set<String> names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            names.forEach(name -> compare(path + "." + name, one.get(name), other.get(name)));
        } else if (expected instanceof JsonArray one
                && actual instanceof JsonArray other
                && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "[" + i + "]", one.get(i), other.get(i));
            }
        } else if (!isSame(expected, actual)) {
            found.add(path + ": expected " + text(expected) + ", was " + text(actual));
        }
    }

    /** Numbers by their digits: as floating-point numbers, which Gson compares, two long ones may be the same. */
    private static boolean isSame(JsonElement expected, JsonElement actual) {
        if (expected instanceof JsonPrimitive one && actual instanceof JsonPrimitive other) {
            return one.isNumber() == other.isNumber() && one.getAsString().equals(other.getAsString());
        }
        return expected != null && expected.equals(actual);
    }

    private static String text(JsonElement element) {
        return element == null ? "nothing" : element.toString();
    }
}
