package io.culvert.wfp.image.build;

/** Copies bytes of a secret into an image without an intermediate copy. */
@FunctionalInterface
public interface ByteCopier {

    /**
     * Copies all of its bytes.
     *
     * @param target the array to copy to
     * @param offset the first index in the array
     */
    void copyTo(byte[] target, int offset);
}
