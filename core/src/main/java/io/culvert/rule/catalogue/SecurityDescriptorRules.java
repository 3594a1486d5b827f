package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The catalogue of rules for security descriptors: first what their text obeys, then what their bytes do.
 *
 * <p>Sources name sections of [MS-DTYP], "Windows Data Types", pages of {@code win32/SecAuthZ}, and {@code winnt.h}.
 */
public final class SecurityDescriptorRules {

    /** The text has up to four parts. */
    public static final Rule TEXT_PARTS = new Rule(
            "security-descriptor.parts",
            "the text has the parts O:owner, G:group, D:entries and S:entries, each at most once, and nothing between",
            "what stands elsewhere is nobody's, and of two parts only one would count",
            "write it like O:BAG:BAD:(A;;GA;;;BA), without white space",
            "[MS-DTYP] 2.5.1.1; SecAuthZ security-descriptor-string-format");

    /** Flags of a list. */
    public static final Rule LIST_FLAGS = new Rule(
            "security-descriptor.list-flags",
            "between D: or S: and the first entry stand P, AR and AI, and NO_ACCESS_CONTROL only without an entry",
            "NO_ACCESS_CONTROL says that there is no list, which lets everybody do everything",
            "write it like D:PAI(A;;GA;;;BA)",
            "[MS-DTYP] 2.5.1.1; SecAuthZ security-descriptor-string-format");

    /** Fields of an entry. */
    public static final Rule ENTRY_FIELDS = new Rule(
            "security-descriptor.entry",
            "an entry has six fields: (type;flags;rights;object GUID;inherited object GUID;SID)",
            "a field in the wrong place gives rights that nobody meant",
            "count the five semicolons, as in (A;;GA;;;BA)",
            "[MS-DTYP] 2.5.1.1; SecAuthZ ace-strings");

    /** Types of entries. */
    public static final Rule ENTRY_TYPE = new Rule(
            "security-descriptor.entry-type",
            "an entry is of a type that its list can have",
            "an entry in the wrong list neither allows nor denies nor logs anything",
            "write A or D for who may do what in D:, AU for what is logged and ML for the integrity level in S:",
            "[MS-DTYP] 2.4.4, 2.5.1.1; SecAuthZ ace-strings");

    /** Types of entries that are left to Windows. */
    public static final Rule CONDITIONAL_ENTRY = new Rule(
            "security-descriptor.conditional-entry",
            "conditional entries, resource attributes, trust labels and access filters have no text here",
            "they carry expressions and data in formats of their own",
            "let ConvertStringSecurityDescriptorToSecurityDescriptorW or its inverse translate, and keep bytes here",
            "[MS-DTYP] 2.4.4.17, 2.5.1.1; SecAuthZ security-descriptor-definition-language-for-conditional-aces-");

    /** Flags of an entry. */
    public static final Rule ENTRY_FLAGS = new Rule(
            "security-descriptor.entry-flags",
            "the flags of an entry are names of two letters, one after the other",
            "they are bits of the native field AceFlags",
            "write them like OICI, or nothing",
            "[MS-DTYP] 2.4.4.1, 2.5.1.1; SecAuthZ ace-strings");

    /** Rights of an entry. */
    public static final Rule ENTRY_RIGHTS = new Rule(
            "security-descriptor.rights",
            "rights are names of two letters, one after the other, or one number of 32 bits",
            "they are bits of the native field Mask",
            "write GA for all rights, or the sum of FWPM_ACTRL_ constants like 0xe4",
            "[MS-DTYP] 2.4.3, 2.5.1.1; SecAuthZ ace-strings");

    /** GUIDs of an entry. */
    public static final Rule ENTRY_OBJECT = new Rule(
            "security-descriptor.object",
            "the object fields have a GUID without braces in entries for objects, and are empty in all others",
            "only an entry for objects has a place for them",
            "leave the field empty, or write OA, OD or OU for an entry that is about one kind of object",
            "[MS-DTYP] 2.4.4.3, 2.5.1.1; SecAuthZ ace-strings");

    /** Who somebody is. */
    public static final Rule SID_TEXT = new Rule(
            "security-descriptor.sid",
            "a SID is a name of two letters, or S-1-, an authority of 48 bits and one to fifteen numbers of 32 bits",
            "it is somebody else if it is read in another way",
            "write it like BA or S-1-5-32-544; an authority above 4294967295 in hexadecimal, 0x and twelve digits",
            "[MS-DTYP] 2.4.2.1, 2.5.1.1; SecAuthZ sid-strings");

    /** Names that are somebody else elsewhere. */
    public static final Rule SID_OF_DOMAIN = new Rule(
            "security-descriptor.sid-of-domain",
            "a SID of a domain or a machine is written in numbers",
            "its name stands for another SID on every machine, and only Windows knows for which",
            "write the SID, which 'whoami /groups' or Get-ADGroup prints",
            "[MS-DTYP] 2.4.2.4, 2.5.1.1; SecAuthZ sid-strings");

    /** A list fits its native size. */
    public static final Rule LIST_SIZE = new Rule(
            "security-descriptor.list-size",
            "a list is at most 65535 bytes",
            "the native field AclSize is a UINT16",
            "give the rights to a group instead of to each of its members",
            "[MS-DTYP] 2.4.5");

    /** The fixed part of a descriptor. */
    public static final Rule HEADER = new Rule(
            "security-descriptor.header",
            "the bytes start with revision 1 and have SE_SELF_RELATIVE set",
            "IsValidSecurityDescriptor is false for another revision, and without the bit pointers stand for offsets",
            "make it self-relative with MakeSelfRelativeSD, or give its text",
            "[MS-DTYP] 2.4.6");

    /** Where the parts stand. */
    public static final Rule OFFSETS = new Rule(
            "security-descriptor.offset",
            "a part that is there starts behind the 20 bytes of the header, on a multiple of 4, before the bytes end",
            "who follows the offset reads memory that is not part of the descriptor",
            "give all bytes, as many as GetSecurityDescriptorLength says",
            "[MS-DTYP] 2.4.6; ntifs RtlValidRelativeSecurityDescriptor");

    /** A SID in bytes. */
    public static final Rule SID_BYTES = new Rule(
            "security-descriptor.sid-bytes",
            "a SID has revision 1 and at most fifteen numbers, and ends where the part does that it stands in",
            "IsValidSid is false for any other",
            "give all bytes, as many as GetLengthSid says",
            "[MS-DTYP] 2.4.2.2");

    /** A list in bytes. */
    public static final Rule LIST_BYTES = new Rule(
            "security-descriptor.list-bytes",
            "a list has revision 2 to 4, and a size within the bytes that its entries fit into",
            "IsValidAcl is false for any other",
            "give all bytes, as many as AclSize says",
            "[MS-DTYP] 2.4.5");

    /** An entry in bytes. */
    public static final Rule ENTRY_BYTES = new Rule(
            "security-descriptor.entry-bytes",
            "an entry has a size that is a multiple of 4, fits its list, and has room for what its type holds",
            "IsValidAcl is false for a list with any other",
            "give all bytes, as many as AceSize says",
            "[MS-DTYP] 2.4.4.1");

    private SecurityDescriptorRules() {}
}
