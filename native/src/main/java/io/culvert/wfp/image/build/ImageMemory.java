package io.culvert.wfp.image.build;

import java.util.Arrays;

/**
 * Memory that grows and records the offsets of its pointers, for {@link ImageBuilder} only. Arrays that it outgrows are
 * overwritten at once. It is a superclass instead of a field because each put uses {@link #bytes}, which saves an indirection.
 */
public abstract sealed class ImageMemory permits ImageBuilder {

    private static final int FIRST_CAPACITY = 2048;
    private static final int FIRST_POINTERS = 32;

    /** A new array after each {@link #reserve}, so callers must not keep it. */
    byte[] bytes = new byte[FIRST_CAPACITY];

    private int size;
    private int[] pointers = new int[FIRST_POINTERS];
    private int pointerCount;

    ImageMemory() {}

    final int reserve(int length, int alignment) {
        int place = Math.addExact(size, alignment - 1) & -alignment;
        int end = Math.addExact(place, length);
        if (end > bytes.length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, Math.max(end, Math.multiplyExact(old.length, 2)));
            Arrays.fill(old, 0, size, (byte) 0);
        }
        size = end;
        return place;
    }

    final void relocate(int slot) {
        if (pointerCount == pointers.length) {
            pointers = Arrays.copyOf(pointers, pointerCount * 2);
        }
        pointers[pointerCount++] = slot;
    }

    final byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    /** Ascending. */
    final int[] relocations() {
        int[] relocations = Arrays.copyOf(pointers, pointerCount);
        Arrays.sort(relocations);
        return relocations;
    }

    final void clear() {
        Arrays.fill(bytes, 0, size, (byte) 0);
    }
}
