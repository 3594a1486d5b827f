package io.culvert.access;

import java.nio.ByteBuffer;

/**
 * An entry without a text form, kept as bytes, such as a conditional entry.
 *
 * @param type {@code ACE_HEADER.AceType}
 * @param bytes all of it, read only
 */
record OtherEntry(int type, ByteBuffer bytes) implements Entry {

    @Override
    public int byteSize() {
        return bytes.capacity();
    }
}
