package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The rules for security descriptors: first for their text, then for their bytes.
 *
 * <p>Sources name sections of [MS-DTYP], "Windows Data Types", pages of {@code win32/SecAuthZ}, and {@code winnt.h}.
 */
public final class SecurityDescriptorRules {

    /** The text has up to four parts. */
    public static final Rule TEXT_PARTS = new Rule(
            "security-descriptor.parts",
            "the text has the parts O:owner, G:group, D:entries and S:entries, each at most once, with nothing"
                    + " between them",
            "other text belongs to no part, and only one of two equal parts would apply",
            "write a text such as O:BAG:BAD:(A;;GA;;;BA), without white space",
            "[MS-DTYP] 2.5.1.1; SecAuthZ security-descriptor-string-format");

    /** The flags of a list precede its entries. */
    public static final Rule LIST_FLAGS = new Rule(
            "security-descriptor.list-flags",
            "the flags between D: or S: and the first entry are P, AR and AI, and NO_ACCESS_CONTROL only without"
                    + " entries",
            "NO_ACCESS_CONTROL means that there is no list, which grants everyone full access",
            "write flags such as PAI in D:PAI(A;;GA;;;BA)",
            "[MS-DTYP] 2.5.1.1; SecAuthZ security-descriptor-string-format");

    /** An entry has six fields. */
    public static final Rule ENTRY_FIELDS = new Rule(
            "security-descriptor.entry",
            "an entry has six fields: (type;flags;rights;object GUID;inherited object GUID;SID)",
            "a field in the wrong place grants unintended rights",
            "write five semicolons, as in (A;;GA;;;BA)",
            "[MS-DTYP] 2.5.1.1; SecAuthZ ace-strings");

    /** An entry has a type that its list can have. */
    public static final Rule ENTRY_TYPE = new Rule(
            "security-descriptor.entry-type",
            "the type of an entry is one that its list can have",
            "an entry in the wrong list neither allows nor denies nor logs access",
            "write A (allow) or D (deny) in D:, AU (audit) or ML (integrity level) in S:",
            "[MS-DTYP] 2.4.4, 2.5.1.1; SecAuthZ ace-strings");

    /** Conditional entries and similar types have no text. */
    public static final Rule CONDITIONAL_ENTRY = new Rule(
            "security-descriptor.conditional-entry",
            "conditional entries, resource attributes, trust labels and access filters have no text in this library",
            "they contain expressions and data in formats of their own",
            "convert them with ConvertStringSecurityDescriptorToSecurityDescriptorW or its inverse, and use"
                    + " SecurityDescriptor.of(bytes)",
            "[MS-DTYP] 2.4.4.17, 2.5.1.1; SecAuthZ security-descriptor-definition-language-for-conditional-aces-");

    /** The flags of an entry are two-letter names. */
    public static final Rule ENTRY_FLAGS = new Rule(
            "security-descriptor.entry-flags",
            "the flags of an entry are names of two letters without separators",
            "they are bits of the native field AceFlags",
            "write flags such as OICI, or leave the field empty",
            "[MS-DTYP] 2.4.4.1, 2.5.1.1; SecAuthZ ace-strings");

    /** The rights of an entry are two-letter names or a number. */
    public static final Rule ENTRY_RIGHTS = new Rule(
            "security-descriptor.rights",
            "rights are names of two letters without separators, or one number of 32 bits",
            "they are bits of the native field Mask",
            "write GA for all rights, or the sum of FWPM_ACTRL_ constants, such as 0xe4",
            "[MS-DTYP] 2.4.3, 2.5.1.1; SecAuthZ ace-strings");

    /** Only entries for objects have object GUIDs. */
    public static final Rule ENTRY_OBJECT = new Rule(
            "security-descriptor.object",
            "the object fields have a GUID without braces in entries for objects, and are empty in all others",
            "only an entry for objects has native fields for them",
            "leave the field empty, or write type OA, OD or OU for an entry that applies to one kind of object",
            "[MS-DTYP] 2.4.4.3, 2.5.1.1; SecAuthZ ace-strings");

    /** A SID is a two-letter name or numbers. */
    public static final Rule SID_TEXT = new Rule(
            "security-descriptor.sid",
            "a SID is a name of two letters, or S-1-, an authority of 48 bits and one to fifteen numbers of 32 bits",
            "a SID with two readings can name another account",
            "write BA or S-1-5-32-544; write an authority above 4294967295 in hexadecimal, 0x and twelve digits",
            "[MS-DTYP] 2.4.2.1, 2.5.1.1; SecAuthZ sid-strings");

    /** A SID of a domain or machine is written in numbers. */
    public static final Rule SID_OF_DOMAIN = new Rule(
            "security-descriptor.sid-of-domain",
            "a SID of a domain or a machine is written in numbers",
            "its name stands for another SID on every machine, and only Windows can resolve it",
            "write the SID in numbers, as 'whoami /groups' or Get-ADGroup prints it",
            "[MS-DTYP] 2.4.2.4, 2.5.1.1; SecAuthZ sid-strings");

    /** A list fits its native size. */
    public static final Rule LIST_SIZE = new Rule(
            "security-descriptor.list-size",
            "a list has at most 65535 bytes",
            "the native field AclSize is a UINT16",
            "grant the rights to a group, such as (A;;GA;;;BA), instead of to each of its members",
            "[MS-DTYP] 2.4.5");

    /** A descriptor has revision 1 and is self-relative. */
    public static final Rule HEADER = new Rule(
            "security-descriptor.header",
            "the bytes start with revision 1 and have SE_SELF_RELATIVE set",
            "IsValidSecurityDescriptor returns false for another revision; without the bit the fields are pointers"
                    + " instead of offsets",
            "convert it with MakeSelfRelativeSD, or pass its text to sddl(...)",
            "[MS-DTYP] 2.4.6");

    /** The parts of a descriptor lie within its bytes. */
    public static final Rule OFFSETS = new Rule(
            "security-descriptor.offset",
            "a part that is present starts after the 20 bytes of the header, on a multiple of 4, before the bytes end",
            "a read at the offset would access memory outside the descriptor",
            "pass all bytes, as many as GetSecurityDescriptorLength returns",
            "[MS-DTYP] 2.4.6; ntifs RtlValidRelativeSecurityDescriptor");

    /** The bytes of a SID are valid. */
    public static final Rule SID_BYTES = new Rule(
            "security-descriptor.sid-bytes",
            "a SID has revision 1 and at most fifteen numbers, and ends within the part that contains it",
            "IsValidSid returns false for any other",
            "pass all bytes, as many as GetLengthSid returns",
            "[MS-DTYP] 2.4.2.2");

    /** The bytes of a list are valid. */
    public static final Rule LIST_BYTES = new Rule(
            "security-descriptor.list-bytes",
            "a list has revision 2 to 4, and a size that lies within the bytes and holds its entries",
            "IsValidAcl returns false for any other",
            "pass all bytes, as many as AclSize specifies",
            "[MS-DTYP] 2.4.5");

    /** The bytes of an entry are valid. */
    public static final Rule ENTRY_BYTES = new Rule(
            "security-descriptor.entry-bytes",
            "an entry has a size that is a multiple of 4, fits its list, and has room for the fields of its type",
            "IsValidAcl returns false for a list with any other",
            "pass all bytes, as many as AceSize specifies",
            "[MS-DTYP] 2.4.4.1");

    private SecurityDescriptorRules() {}
}
