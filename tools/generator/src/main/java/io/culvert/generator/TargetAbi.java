package io.culvert.generator;

/** A binary interface with sizes and offsets in the facts. The constants have the names of the generated tables. */
enum TargetAbi {
    WIN64(8),
    WIN32(4);

    private final int pointerSize;

    TargetAbi(int pointerSize) {
        this.pointerSize = pointerSize;
    }

    /** Returns the size of a pointer in bytes, which is also its alignment. */
    int pointerSize() {
        return pointerSize;
    }
}
