package io.culvert.wfp.image.build;

/** Copies bytes from where only it may look to where an image wants them. */
@FunctionalInterface
public interface ByteCopier {

    /**
     * Copies all of its bytes.
     *
     * @param target where to
     * @param offset where there
     */
    void copyTo(byte[] target, int offset);
}
