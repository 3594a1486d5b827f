package io.culvert.access;

import java.nio.ByteBuffer;

/**
 * An entry that is carried along but has no text here, such as a conditional one.
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
