package io.culvert.wfp.image.build;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/** Receives the elements of an image in the order of a walk. All of them lie within the image. */
interface ImageVisitor {

    /** The beginning of a structure that a pointer or an argument leads to. Not called for structures inside others. */
    default void struct(StructLayout layout, int place, String role) {}

    /** A GUID that a pointer or an argument of the call leads to. */
    default void guid(String role, int place) {}

    /**
     * A field that is in use: a number, bytes within the structure, or a pointer.
     *
     * @param path of the field, from the last structure
     * @param place of the field
     * @param target its target if it is a pointer, {@link NativeImage#NULL} if it is null or none
     * @param secret whether it contains a secret
     */
    default void field(FieldLayout field, String path, int place, int target, boolean secret) {}

    /**
     * The target of a pointer that is not a structure: text, bytes, or a number.
     *
     * @param field the pointer
     * @param path of the pointer
     * @param byteSize of all of it
     */
    default void leaf(FieldLayout field, String path, int place, int byteSize, boolean secret) {}
}
