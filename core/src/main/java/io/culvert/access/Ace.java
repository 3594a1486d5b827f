package io.culvert.access;

import java.util.Optional;
import java.util.UUID;

/**
 * An entry with a text form.
 *
 * @param type the type of the entry
 * @param flags {@code ACE_HEADER.AceFlags}
 * @param rights {@code ACCESS_MASK}
 * @param object the type of object that it applies to
 * @param inheritedObject the type of object that inherits it
 * @param who the trustee
 */
record Ace(AceType type, int flags, int rights, Optional<UUID> object, Optional<UUID> inheritedObject, Sid who)
        implements Entry {

    /** {@code ACE_HEADER}: type, flags, size. */
    static final int HEADER_SIZE = 4;

    /** {@code ACE_OBJECT_TYPE_PRESENT}. */
    static final int OBJECT_PRESENT = 1;

    /** {@code ACE_INHERITED_OBJECT_TYPE_PRESENT}. */
    static final int INHERITED_OBJECT_PRESENT = 2;

    static final int GUID_SIZE = 16;

    /** The size of the whole entry, a multiple of four. */
    @Override
    public int byteSize() {
        int guids = (object.isPresent() ? GUID_SIZE : 0) + (inheritedObject.isPresent() ? GUID_SIZE : 0);
        return HEADER_SIZE + Integer.BYTES + (type.isAboutObjects() ? Integer.BYTES + guids : 0) + who.byteSize();
    }
}
