package io.culvert.access;

import io.culvert.rule.Place;

/** The two lists of a descriptor, with their control bits. */
enum ListKind {
    /** The discretionary list: access rights. */
    DACL("D:", "discretionary list", 0x0004, 0x1000, 0x0100, 0x0400),
    /** The system list: audit, and the integrity level. */
    SACL("S:", "system list", 0x0010, 0x2000, 0x0200, 0x0800);

    /** The tag in SDDL. */
    final String tag;

    /** The name in messages. */
    private final String title;

    /** {@code SE_DACL_PRESENT} or {@code SE_SACL_PRESENT}. */
    final int present;

    /** {@code SE_DACL_PROTECTED} or {@code SE_SACL_PROTECTED}. */
    final int isProtected;

    /** {@code SE_DACL_AUTO_INHERIT_REQ} or {@code SE_SACL_AUTO_INHERIT_REQ}. */
    final int autoInheritReq;

    /** {@code SE_DACL_AUTO_INHERITED} or {@code SE_SACL_AUTO_INHERITED}. */
    final int autoInherited;

    ListKind(String tag, String title, int present, int isProtected, int autoInheritReq, int autoInherited) {
        this.tag = tag;
        this.title = title;
        this.present = present;
        this.isProtected = isProtected;
        this.autoInheritReq = autoInheritReq;
        this.autoInherited = autoInherited;
    }

    /** Where the list is in a descriptor. */
    Place place() {
        return Place.of("security descriptor").then(title);
    }

    /** All control bits of the list. */
    int controlBits() {
        // SE_DACL_DEFAULTED and SE_SACL_DEFAULTED are the bits next above SE_DACL_PRESENT and SE_SACL_PRESENT.
        return present | (present << 1) | isProtected | autoInheritReq | autoInherited;
    }
}
