package io.culvert.generator;

import org.jspecify.annotations.Nullable;

/**
 * The parsed C type of a field.
 *
 * @param declaration the type without remarks, with unresolved typedefs
 * @param elementKind the kind of the elements that are numbers, characters or pointers; otherwise null
 * @param target the name of the embedded or referenced structure; otherwise null
 * @param length the number of elements of an inline array, otherwise 1
 */
record CType(
        String declaration,
        FieldKind kind,
        @Nullable FieldKind elementKind,
        @Nullable String target,
        int length) {

    static CType scalar(String declaration, FieldKind kind) {
        return new CType(declaration, kind, null, null, 1);
    }

    static CType struct(String declaration, String target) {
        return new CType(declaration, FieldKind.STRUCT, null, target, 1);
    }

    static CType pointerToStruct(String declaration, String target) {
        return new CType(declaration, FieldKind.POINTER_TO_STRUCT, null, target, 1);
    }

    static CType pointer(String declaration, FieldKind kind, @Nullable FieldKind elementKind) {
        return new CType(declaration, kind, elementKind, null, 1);
    }

    static CType array(String declaration, FieldKind elementKind, int length) {
        FieldKind kind = elementKind == FieldKind.UINT8 ? FieldKind.BYTES : FieldKind.INLINE_ARRAY;
        return new CType(declaration, kind, elementKind, null, length);
    }

    /** Returns the kind of one element, or of a field without elements. */
    FieldKind scalarKind() {
        return elementKind == null ? kind : elementKind;
    }
}
