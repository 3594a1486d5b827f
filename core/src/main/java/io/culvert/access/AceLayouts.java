package io.culvert.access;

import java.util.Set;

/** The layout of an entry, by its type ({@code winnt.h}, {@code ACCESS_ALLOWED_ACE_TYPE} and so on). */
final class AceLayouts {

    /** Header, rights, SID, and the data of a condition or an attribute. */
    private static final Set<Integer> PLAIN =
            Set.of(0x00, 0x01, 0x02, 0x03, 0x09, 0x0A, 0x0D, 0x0E, 0x11, 0x12, 0x13, 0x14, 0x15);

    /** The same with flags and up to two GUIDs before the SID. */
    private static final Set<Integer> ABOUT_OBJECTS = Set.of(0x05, 0x06, 0x07, 0x08, 0x0B, 0x0C, 0x0F, 0x10);

    private AceLayouts() {}

    static boolean isKnown(int type) {
        return PLAIN.contains(type) || ABOUT_OBJECTS.contains(type);
    }

    static boolean isAboutObjects(int type) {
        return ABOUT_OBJECTS.contains(type);
    }
}
