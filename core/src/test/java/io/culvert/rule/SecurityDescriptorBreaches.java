package io.culvert.rule;

import io.culvert.access.SecurityDescriptor;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Ways to break every rule of security descriptors, each with what the message has to name. */
final class SecurityDescriptorBreaches {

    private static final String WHOLE = "security descriptor";
    private static final String OWNER = WHOLE + " > owner";
    private static final String DACL = WHOLE + " > discretionary list";
    private static final String SACL = WHOLE + " > system list";
    private static final String PARTS = "O:, G:, D: and S:, each at most once";
    private static final String LIST_FLAGS = "P, AR, AI, or NO_ACCESS_CONTROL without entries";
    private static final String FIELDS = "(type;flags;rights;object GUID;inherited object GUID;SID)";
    private static final String TYPES = "types A, D, OA, OD in D:, AU, AL, OU, OL, ML, SP in S:";
    private static final String RIGHTS = "names such as GA, GR or RCSD, or a number up to 0xffffffff";
    private static final String SIDS = "a name such as BA, SY or NO, or a SID such as S-1-5-32-544";
    private static final String OFFSETS = "0, or 20 or more within the bytes, a multiple of 4";

    private SecurityDescriptorBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(
                        parts(),
                        entries(),
                        conditions(),
                        fields(),
                        objects(),
                        sids(),
                        headers(),
                        offsets(),
                        sidBytes(),
                        lists(),
                        entryBytes())
                .flatMap(List::stream);
    }

    private static List<Breach> parts() {
        return List.of(
                text(SecurityDescriptorRules.TEXT_PARTS, WHOLE, "'O:SY' at index 4", PARTS, "O:BAO:SY"),
                text(SecurityDescriptorRules.TEXT_PARTS, WHOLE, "' D:' at index 14", PARTS, "D:(A;;GA;;;BA) D:"),
                text(
                        SecurityDescriptorRules.TEXT_PARTS,
                        WHOLE,
                        "'\\u0000" + "x".repeat(59) + "' and more at index 0",
                        PARTS,
                        "\u0000" + "x".repeat(100)),
                text(SecurityDescriptorRules.LIST_FLAGS, DACL, "'X' at index 3", LIST_FLAGS, "D:PX(A;;GA;;;BA)"),
                text(
                        SecurityDescriptorRules.LIST_FLAGS,
                        SACL,
                        "'(AU;;GA;;;BA)' at index 19",
                        LIST_FLAGS,
                        "S:NO_ACCESS_CONTROL(AU;;GA;;;BA)"));
    }

    private static List<Breach> entries() {
        String second = DACL + " > entry 2";
        return List.of(
                text(SecurityDescriptorRules.ENTRY_FIELDS, DACL + " > entry 1", "')' at index 4", FIELDS, "D:(A)"),
                text(
                        SecurityDescriptorRules.ENTRY_FIELDS,
                        second,
                        "nothing at index 25",
                        "a closing parenthesis",
                        "D:(A;;GA;;;BA)(A;;GA;;;BA"),
                text(
                        SecurityDescriptorRules.ENTRY_TYPE,
                        second + " > type",
                        "'AU' at index 15",
                        "A, D, OA, OD in D:",
                        "D:(A;;GA;;;BA)(AU;;GA;;;BA)"),
                text(
                        SecurityDescriptorRules.LIST_SIZE,
                        DACL,
                        "65548 bytes with entry 3277",
                        "at most 65535 bytes",
                        "D:" + "(A;;GA;;;SY)".repeat(4000)));
    }

    private static List<Breach> conditions() {
        return List.of(
                text(
                        SecurityDescriptorRules.CONDITIONAL_ENTRY,
                        DACL + " > entry 1 > type",
                        "'XA' at index 3",
                        TYPES,
                        "D:(XA;;GA;;;WD;(@User.clearance >= 1))"),
                text(
                        SecurityDescriptorRules.CONDITIONAL_ENTRY,
                        DACL + " > entry 1",
                        "';(x' at index 13",
                        "six fields",
                        "D:(A;;GA;;;WD;(x))"),
                new Breach(
                        SecurityDescriptorRules.CONDITIONAL_ENTRY,
                        DACL + " > entry 1",
                        "an entry of type 0x9",
                        TYPES,
                        () -> SecurityDescriptor.of(withListOf("09001400000000100101000000000001" + "00000000"))
                                .toSddl()));
    }

    private static List<Breach> fields() {
        String entry = DACL + " > entry 1 > ";
        return List.of(
                text(
                        SecurityDescriptorRules.ENTRY_FLAGS,
                        entry + "flags",
                        "'X' at index 7",
                        "OI, CI, NP, IO, ID, CR, SA, FA, or nothing",
                        "D:(A;OIX;GA;;;BA)"),
                text(SecurityDescriptorRules.ENTRY_RIGHTS, entry + "rights", "'XX' at index 8", RIGHTS, right("GAXX")),
                text(SecurityDescriptorRules.ENTRY_RIGHTS, entry + "rights", "'0x' at index 8", RIGHTS, right("GA0x1")),
                text(
                        SecurityDescriptorRules.ENTRY_RIGHTS,
                        entry + "rights",
                        "'0x1ffffffff' at index 6",
                        RIGHTS,
                        right("0x1ffffffff")));
    }

    private static List<Breach> objects() {
        String entry = DACL + " > entry 1 > ";
        return List.of(
                text(
                        SecurityDescriptorRules.ENTRY_OBJECT,
                        entry + "object",
                        "'bf967aba-0de6-11d0-a285-00aa003049e2' at index 9",
                        "nothing in an entry of type A",
                        "D:(A;;GA;bf967aba-0de6-11d0-a285-00aa003049e2;;BA)"),
                text(
                        SecurityDescriptorRules.ENTRY_OBJECT,
                        entry + "object",
                        "'{}' at index 11",
                        "a GUID such as bf967aba-0de6-11d0-a285-00aa003049e2",
                        "D:(OA;;GA;;{};BA)"));
    }

    private static List<Breach> sids() {
        return List.of(
                text(SecurityDescriptorRules.SID_TEXT, OWNER, "nothing at index 2", SIDS, "O:"),
                text(SecurityDescriptorRules.SID_TEXT, OWNER, "'XX' at index 2", SIDS, "O:XXG:BA"),
                text(
                        SecurityDescriptorRules.SID_TEXT,
                        DACL + " > entry 1 > SID",
                        "'S-1-5' at index 11",
                        SIDS,
                        "D:(A;;GA;;;S-1-5)"),
                text(
                        SecurityDescriptorRules.SID_OF_DOMAIN,
                        WHOLE + " > group",
                        "'da' at index 6",
                        "S-1-5-21-x-y-z-512 with the three numbers of the domain or machine",
                        "O:BAG:da"));
    }

    private static List<Breach> headers() {
        return List.of(
                bytes(SecurityDescriptorRules.HEADER, WHOLE, "0 bytes", "20 bytes or more", ""),
                bytes(SecurityDescriptorRules.HEADER, WHOLE, "revision 255", "revision 1", header("ff000080", "", "")),
                bytes(
                        SecurityDescriptorRules.HEADER,
                        WHOLE,
                        "control 0x4",
                        "one with SE_SELF_RELATIVE, 0x8000",
                        header("01000400", "", "")));
    }

    private static List<Breach> offsets() {
        String all = "offset 20 in 20 bytes";
        return List.of(
                bytes(SecurityDescriptorRules.OFFSETS, OWNER, all, OFFSETS, header("01000080", "14000000", "")),
                bytes(
                        SecurityDescriptorRules.OFFSETS,
                        OWNER,
                        "offset 4294967292 in 20 bytes",
                        OFFSETS,
                        header("01000080", "fcffffff", "")),
                bytes(
                        SecurityDescriptorRules.OFFSETS,
                        DACL,
                        "offset 20",
                        "0, since the control bits contain no such list",
                        header("01000080", "", "14000000") + "0200080000000000"));
    }

    private static List<Breach> sidBytes() {
        return List.of(
                bytes(
                        SecurityDescriptorRules.SID_BYTES,
                        OWNER,
                        "room for 4 bytes",
                        "8 bytes or more",
                        header("01000080", "14000000", "") + "01010000"),
                bytes(
                        SecurityDescriptorRules.SID_BYTES,
                        OWNER,
                        "revision 2",
                        "revision 1",
                        header("01000080", "14000000", "") + "020100000000000512000000"),
                bytes(
                        SecurityDescriptorRules.SID_BYTES,
                        OWNER,
                        "2 numbers",
                        "0 to 1",
                        header("01000080", "14000000", "") + "010200000000000512000000"));
    }

    private static List<Breach> lists() {
        return List.of(
                list("7 bytes", "8 bytes or more", "02000800000000"),
                list("revision 1", "revision 2 to 4", "0100080000000000"),
                list("revision 5", "revision 2 to 4", "0500080000000000"),
                list("size 7", "8 to 8, as many bytes as follow", "0200070000000000"),
                list("size 9", "8 to 8, as many bytes as follow", "0200090000000000"));
    }

    private static List<Breach> entryBytes() {
        return List.of(
                entry("room for 0 bytes", "4 bytes or more before the list ends", ""),
                entry("size 0", "a multiple of 4, from 4 to 4", "00000000"),
                entry("size 8", "a multiple of 4, from 4 to 4", "00000800"),
                entry("size 5", "a multiple of 4, from 4 to 8", "0000050000000000"),
                entry("size 4", "8 bytes before the SID", "00000400"),
                entry("size 8", "12 bytes before the SID", "0500080000000000"),
                entry("size 12", "room for each GUID in its flags", "05000c000000000002000000"),
                entry(
                        "size 24",
                        "room for each GUID in its flags",
                        "0500180000000000" + "01000000" + "000000000000000000000000"));
    }

    private static Breach list(String value, String allowed, String list) {
        String descriptor = header("01000480", "", "14000000") + list;
        return bytes(SecurityDescriptorRules.LIST_BYTES, DACL, value, allowed, descriptor);
    }

    private static Breach entry(String value, String allowed, String entry) {
        return new Breach(
                SecurityDescriptorRules.ENTRY_BYTES,
                DACL + " > entry 1",
                value,
                allowed,
                () -> SecurityDescriptor.of(withListOf(entry)));
    }

    private static byte[] withListOf(String entry) {
        int size = 8 + entry.length() / 2;
        String list = "0400" + HexFormat.of().toHexDigits(Short.reverseBytes((short) size)) + "01000000";
        return HexFormat.of().parseHex(header("01000480", "", "14000000") + list + entry);
    }

    private static String header(String start, String owner, String dacl) {
        String none = "00000000";
        return start + (owner.isEmpty() ? none : owner) + none + none + (dacl.isEmpty() ? none : dacl);
    }

    private static String right(String text) {
        return "D:(A;;" + text + ";;;BA)";
    }

    private static Breach text(Rule rule, String path, String value, String allowed, String text) {
        return new Breach(rule, path, value, allowed, () -> SecurityDescriptor.parse(text));
    }

    private static Breach bytes(Rule rule, String path, String value, String allowed, String hex) {
        return new Breach(
                rule,
                path,
                value,
                allowed,
                () -> SecurityDescriptor.of(HexFormat.of().parseHex(hex)));
    }
}
