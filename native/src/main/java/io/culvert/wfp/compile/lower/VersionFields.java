package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what the versions of a structure have in common by name. The tables of this package do so once, when they are
 * made; a policy is lowered without any look-up.
 */
final class VersionFields {

    private VersionFields() {}

    /** A field that some versions lack. */
    static @Nullable FieldLayout find(StructLayout layout, String name) {
        return layout.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The structure that a field holds or points to. */
    static StructLayout target(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field.path());
    }

    /** The field of a version that was asked for before anything was laid out. */
    static FieldLayout present(@Nullable FieldLayout field) {
        return Objects.requireNonNull(field, "a field that this version lacks");
    }
}
