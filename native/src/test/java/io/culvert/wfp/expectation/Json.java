package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Makes trees of JSON as the recording engine writes them. */
final class Json {

    private Json() {}

    /** An object of names and values, in turns. */
    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
        }
        return object;
    }

    static JsonArray array(Collection<?> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(each -> array.add(element(each)));
        return array;
    }

    static void add(JsonObject object, String name, Object value) {
        object.add(name, element(value));
    }

    static JsonElement of(String value) {
        return element(value);
    }

    /** {@code FWP_BYTE_BLOB} without anything in it. */
    static JsonObject blob() {
        return object("size", 0, "data", null);
    }

    /** {@code FWP_BYTE_BLOB} with something in it. */
    static JsonObject blob(byte[] bytes) {
        return object("size", bytes.length, "data", bytes);
    }

    private static JsonElement element(Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Optional<?> optional) {
            return element(optional.orElse(null));
        }
        if (value instanceof JsonElement element) {
            return element;
        }
        if (value instanceof byte[] bytes) {
            return new JsonPrimitive(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof String || value instanceof UUID) {
            return new JsonPrimitive(value.toString());
        }
        throw new IllegalArgumentException("no JSON for " + value);
    }
}
