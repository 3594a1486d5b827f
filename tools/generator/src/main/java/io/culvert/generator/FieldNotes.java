package io.culvert.generator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about fields that the headers do not contain: constants, count, address, secrecy. Refuses a note for an unknown field. */
final class FieldNotes {
    private final Map<String, TsvRow> constants;
    private final Map<String, TsvRow> counts;
    private final Map<String, TsvRow> addresses;
    private final Map<String, TsvRow> secrets;
    private final Set<String> seen = new HashSet<>();

    FieldNotes(Path facts) {
        constants = byField(TsvFile.read(facts.resolve("field-constants.tsv"), "struct", "field", "table", "why"));
        counts = byField(TsvFile.read(facts.resolve("field-counts.tsv"), "struct", "field", "count_field", "why"));
        addresses = byField(TsvFile.read(facts.resolve("address-fields.tsv"), "struct", "field", "form", "why"));
        secrets = byField(TsvFile.read(facts.resolve("secret-fields.tsv"), "struct", "field", "why"));
    }

    private static Map<String, TsvRow> byField(List<TsvRow> rows) {
        Map<String, TsvRow> byField = new HashMap<>();
        for (TsvRow row : rows) {
            if (byField.put(row.text("struct") + "." + row.text("field"), row) != null) {
                throw row.failure("duplicate note for this field");
            }
        }
        return byField;
    }

    @Nullable
    String constantsClass(String path) {
        return note(constants, path, "table");
    }

    @Nullable
    String countField(String path) {
        return note(counts, path, "count_field");
    }

    /** Returns the form of the address that the field contains; null for other fields. */
    @Nullable
    AddressForm addressForm(String path, CType type) {
        seen.add(path);
        TsvRow row = addresses.get(path);
        return row == null ? null : AddressForm.parse(row, type);
    }

    boolean isSecret(String path) {
        seen.add(path);
        return secrets.containsKey(path);
    }

    private @Nullable String note(Map<String, TsvRow> notes, String path, String column) {
        seen.add(path);
        TsvRow row = notes.get(path);
        return row == null ? null : row.text(column);
    }

    void requireAllUsed() {
        for (Map<String, TsvRow> notes : List.of(constants, counts, addresses, secrets)) {
            notes.forEach((path, row) -> {
                if (!seen.contains(path)) {
                    throw row.failure("unknown field");
                }
            });
        }
    }
}
