package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Objects;
import java.util.Optional;

/** Finds fields by name, and structures behind fields. */
final class Members {

    private Members() {}

    /** A field that only later versions of the structure have. */
    static Optional<FieldLayout> find(StructLayout layout, String name) {
        return layout.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The structure that a field is or leads to. */
    static StructLayout struct(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field.path());
    }
}
