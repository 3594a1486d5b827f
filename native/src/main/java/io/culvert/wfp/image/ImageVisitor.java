package io.culvert.wfp.image;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/** Is told what a walk through an image comes by. Everything told lies within the image. */
interface ImageVisitor {

    /** A structure begins. */
    default void struct(StructLayout layout, int place, String role) {}

    /** A GUID that is no field: an argument of the call, or what a pointer leads to. Told behind its {@link #struct}. */
    default void guid(String role, int place) {}

    /**
     * A field that is in use: a number, bytes within the structure, or a pointer.
     *
     * @param place of the field
     * @param target where it leads if it is a pointer, {@link NativeImage#NULL} if it is null or none
     * @param secret whether what it holds is secret
     */
    default void field(FieldLayout field, int place, int target, boolean secret) {}

    /**
     * Memory of its own that a pointer leads to and that is no structure: text, bytes, a number.
     *
     * @param field the pointer
     * @param byteSize of all of it
     */
    default void leaf(FieldLayout field, int place, int byteSize, boolean secret) {}
}
