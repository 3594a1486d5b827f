package io.culvert.access;

import static io.culvert.access.ListKind.DACL;
import static io.culvert.access.ListKind.SACL;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of entries with a text form. */
enum AceType {
    ACCESS_ALLOWED("A", 0x00, DACL),
    ACCESS_DENIED("D", 0x01, DACL),
    SYSTEM_AUDIT("AU", 0x02, SACL),
    SYSTEM_ALARM("AL", 0x03, SACL),
    ACCESS_ALLOWED_OBJECT("OA", 0x05, DACL),
    ACCESS_DENIED_OBJECT("OD", 0x06, DACL),
    SYSTEM_AUDIT_OBJECT("OU", 0x07, SACL),
    SYSTEM_ALARM_OBJECT("OL", 0x08, SACL),
    SYSTEM_MANDATORY_LABEL("ML", 0x11, SACL),
    SYSTEM_SCOPED_POLICY_ID("SP", 0x13, SACL);

    /** The type in SDDL. */
    final String token;

    /** {@code ACE_HEADER.AceType}. */
    final int number;

    /** The list that may contain it. */
    final ListKind list;

    AceType(String token, int number, ListKind list) {
        this.token = token;
        this.number = number;
        this.list = list;
    }

    /** Whether flags and GUIDs stand before the SID. */
    boolean isAboutObjects() {
        return AceLayouts.isAboutObjects(number);
    }

    static Optional<AceType> of(String token) {
        return Arrays.stream(values()).filter(each -> each.token.equals(token)).findAny();
    }

    static Optional<AceType> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findAny();
    }

    /** The types of a list, for messages. */
    static String tokensOf(ListKind list) {
        return Arrays.stream(values())
                .filter(each -> each.list == list)
                .map(each -> each.token)
                .collect(Collectors.joining(", "));
    }
}
