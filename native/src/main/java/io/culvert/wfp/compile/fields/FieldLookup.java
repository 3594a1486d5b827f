package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Objects;
import java.util.Optional;

/** Finds fields by name, and the structures that fields hold or point to. Called once, when the tables are made. */
final class FieldLookup {

    private FieldLookup() {}

    /** A field that only some versions of the structure have. */
    static Optional<FieldLayout> find(StructLayout layout, String name) {
        return layout.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The structure that a field holds or points to. */
    static StructLayout struct(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field::path);
    }
}
