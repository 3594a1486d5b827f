package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who may read, change and delete the objects of a tunnel: a self-relative {@code SECURITY_DESCRIPTOR}, the argument
 * {@code sd} of {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}. Immutable; two are equal if their bytes
 * are.
 *
 * <p>The text is the security descriptor definition language of Windows (SDDL), without white space:
 * {@code O:owner G:group D:flags(entry)(entry)... S:flags(entry)...}, any part left out, an entry being
 * {@code (type;flags;rights;object;inherited object;who)}. The owner administrators, who may do all, and the network
 * configuration operators, who may look: {@code O:BAD:(A;;GA;;;BA)(A;;0x1e4;;;NO)}.
 *
 * <p>The rights of the filtering engine have no letters; they are written as a number, the sum of
 * {@code FWPM_ACTRL_ADD} 0x1, {@code ADD_LINK} 0x2, {@code BEGIN_READ_TXN} 0x4, {@code BEGIN_WRITE_TXN} 0x8,
 * {@code CLASSIFY} 0x10, {@code ENUM} 0x20, {@code OPEN} 0x40, {@code READ} 0x80, {@code READ_STATS} 0x100,
 * {@code SUBSCRIBE} 0x200 and {@code WRITE} 0x400. {@link #toSddl()} prints some of them as Windows does, by the
 * letters that the same bits have in directories: 0x1e4 becomes {@code LCWPDTLOCR}.
 *
 * <p>A part that is left out is not the same as an empty one: {@code D:} lets nobody do anything,
 * {@code D:NO_ACCESS_CONTROL} lets everybody do everything, and what the engine does without {@code D:} is not
 * documented.
 *
 * <p>Sources: [MS-DTYP] sections 2.4.2 to 2.4.6 and 2.5.1; {@code win32/SecAuthZ}, "Security Descriptor String Format",
 * "ACE Strings" and "SID Strings".
 */
public final class SecurityDescriptor {

    private final byte[] bytes;

    private SecurityDescriptor(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a text such as {@code O:BAG:BAD:P(A;;GA;;;SY)(A;;GA;;;BA)}. Letters may be small, as the grammar has it.
     * The bytes have owner, group, discretionary and system list in this order, whatever the order of the text.
     *
     * <p>Not read are conditional entries, resource attributes, process trust labels and access filters (types
     * {@code XA}, {@code XD}, {@code XU}, {@code ZA}, {@code RA}, {@code TL} and {@code FL}), and names such as
     * {@code DA} that are another SID in every domain or on every machine.
     *
     * @param sddl the text, not longer than needed: white space is refused
     * @return the descriptor
     * @throws InvalidPolicyException if the text is none, naming the piece and its index
     */
    public static SecurityDescriptor parse(String sddl) {
        return new SecurityDescriptor(DescriptorWriter.bytes(SddlParser.parse(sddl)));
    }

    /**
     * Takes over bytes that Windows or another program made, such as those of
     * {@code ConvertStringSecurityDescriptorToSecurityDescriptorW}. They are kept as they are, up to the end of the last
     * part: what stands behind it is no part of the descriptor, and the platform does not look at it. Every offset, size
     * and count in them is checked, so that nobody who follows them leaves them; what an entry says is not judged.
     *
     * @param selfRelative a self-relative {@code SECURITY_DESCRIPTOR}; copied
     * @return the descriptor
     * @throws InvalidPolicyException if the bytes are none, naming the part
     */
    public static SecurityDescriptor of(byte[] selfRelative) {
        byte[] copy = selfRelative.clone();
        DescriptorReader.read(copy);
        return new SecurityDescriptor(Arrays.copyOf(copy, DescriptorReader.length(copy)));
    }

    /**
     * What becomes of this descriptor when an object gets another one, as {@code SetSecurityInfo} does it: owner, group and
     * lists are those of the other where it has one, and stay where it has none.
     *
     * @param other what is set
     * @return both together
     */
    public SecurityDescriptor overlaidBy(SecurityDescriptor other) {
        return new SecurityDescriptor(
                DescriptorWriter.bytes(DescriptorReader.read(bytes).overlaidBy(DescriptorReader.read(other.bytes))));
    }

    /**
     * The descriptor without its system list, which says what is written to the security log and nothing of who may do
     * what. The filtering platform ignores it.
     *
     * @return this one if it has none
     */
    public SecurityDescriptor withoutSystemList() {
        DescriptorParts parts = DescriptorReader.read(bytes);
        DescriptorParts others = parts.withoutSacl();
        return parts.equals(others) ? this : new SecurityDescriptor(DescriptorWriter.bytes(others));
    }

    /**
     * The native form.
     *
     * @return a self-relative {@code SECURITY_DESCRIPTOR}, a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * The text that {@code ConvertSecurityDescriptorToStringSecurityDescriptorW} gives for all four parts, but for the
     * SIDs of a domain, which that function names if the machine belongs to it. Which parts were defaulted and the
     * control bits of resource managers have no place in the text.
     *
     * @return SDDL
     * @throws InvalidPolicyException if an entry is of a type that {@link #parse} does not read, such as a conditional
     *     one
     */
    public String toSddl() {
        return SddlPrinter.print(DescriptorReader.read(bytes));
    }

    /** Same bytes. Two that mean the same may differ, as the bytes may have the parts in any order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityDescriptor that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** SDDL, or the bytes in hexadecimal if an entry has no text here. */
    @Override
    public String toString() {
        DescriptorParts parts = DescriptorReader.read(bytes);
        return SddlPrinter.canPrint(parts)
                ? SddlPrinter.print(parts)
                : HexFormat.of().formatHex(bytes);
    }
}
