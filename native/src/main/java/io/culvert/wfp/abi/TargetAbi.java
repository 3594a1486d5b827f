package io.culvert.wfp.abi;

/**
 * A binary interface that a native image can be made for.
 *
 * <p>The structures of the platform differ between the two only in the size and the alignment of pointers; the alignment
 * of 64-bit integers is 8 bytes in both.
 */
public enum TargetAbi {
    /** 64-bit Windows: x64 and arm64, which lay out every structure alike. */
    WIN64(8),

    /** 32-bit Windows: x86. */
    WIN32(4);

    private final int pointerSize;

    TargetAbi(int pointerSize) {
        this.pointerSize = pointerSize;
    }

    /**
     * The size, and the alignment, of a pointer.
     *
     * @return the size in bytes, 8 or 4
     */
    public int pointerSize() {
        return pointerSize;
    }
}
