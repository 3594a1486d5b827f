package io.culvert.wfp.image.build;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/** Is told what a walk through an image comes by. Everything told lies within the image. */
interface ImageVisitor {

    /** A structure begins that a pointer or an argument of the call leads to; not told of one within another. */
    default void struct(StructLayout layout, int place, String role) {}

    /** A GUID that a pointer or an argument of the call leads to. */
    default void guid(String role, int place) {}

    /**
     * A field that is in use: a number, bytes within the structure, or a pointer.
     *
     * @param path of the field, from the structure told of before
     * @param place of the field
     * @param target where it leads if it is a pointer, {@link NativeImage#NULL} if it is null or none
     * @param secret whether what it holds is secret
     */
    default void field(FieldLayout field, String path, int place, int target, boolean secret) {}

    /**
     * Memory of its own that a pointer leads to and that is no structure: text, bytes, a number.
     *
     * @param field the pointer
     * @param path of the pointer
     * @param byteSize of all of it
     */
    default void leaf(FieldLayout field, String path, int place, int byteSize, boolean secret) {}
}
