package io.culvert.generator;

/** A binary interface that the facts have sizes and offsets for; named as the tables name it. */
enum TargetAbi {
    WIN64(8),
    WIN32(4);

    private final int pointerSize;

    TargetAbi(int pointerSize) {
        this.pointerSize = pointerSize;
    }

    /** The size of a pointer in bytes, which is also its alignment. */
    int pointerSize() {
        return pointerSize;
    }
}
