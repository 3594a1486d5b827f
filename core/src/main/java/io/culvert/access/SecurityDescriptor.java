package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The access rights to the objects of a tunnel: a self-relative {@code SECURITY_DESCRIPTOR}, the argument {@code sd} of
 * {@code FwpmIPsecTunnelAdd0} to {@code FwpmIPsecTunnelAdd3}. Immutable; equality compares bytes.
 *
 * <p>The text is the security descriptor definition language of Windows (SDDL), without white space:
 * {@code O:owner G:group D:flags(entry)(entry)... S:flags(entry)...}, where each part is optional and an entry is
 * {@code (type;flags;rights;object;inherited object;who)}. Administrators as owner with all rights, and network
 * configuration operators with rights to read: {@code O:BAD:(A;;GA;;;BA)(A;;0x1e4;;;NO)}.
 *
 * <p>The rights of the filtering engine have no letters; write them as a number, the sum of {@code FWPM_ACTRL_ADD} 0x1,
 * {@code ADD_LINK} 0x2, {@code BEGIN_READ_TXN} 0x4, {@code BEGIN_WRITE_TXN} 0x8, {@code CLASSIFY} 0x10, {@code ENUM}
 * 0x20, {@code OPEN} 0x40, {@code READ} 0x80, {@code READ_STATS} 0x100, {@code SUBSCRIBE} 0x200 and {@code WRITE}
 * 0x400. {@link #toSddl()} prints some of them as Windows does, by the letters that the same bits have in directories:
 * 0x1e4 becomes {@code LCWPDTLOCR}.
 *
 * <p>An omitted part differs from an empty one: {@code D:} grants no access, {@code D:NO_ACCESS_CONTROL} grants all
 * access to everyone. The behaviour of the engine without {@code D:} is not documented.
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
     * Reads a text such as {@code O:BAG:BAD:P(A;;GA;;;SY)(A;;GA;;;BA)}. Case does not matter. The bytes contain owner,
     * group, discretionary and system list in this order, independent of the order of the text.
     *
     * <p>Not read are conditional entries, resource attributes, process trust labels and access filters (types
     * {@code XA}, {@code XD}, {@code XU}, {@code ZA}, {@code RA}, {@code TL} and {@code FL}), and names such as
     * {@code DA} whose SID depends on the domain or the machine.
     *
     * @param sddl the text, without white space
     * @return the descriptor
     * @throws InvalidPolicyException if the text is not valid; the message names the piece and its index
     */
    public static SecurityDescriptor parse(String sddl) {
        return new SecurityDescriptor(DescriptorWriter.bytes(SddlParser.parse(sddl)));
    }

    /**
     * Reads bytes that Windows or another program produced, such as those of
     * {@code ConvertStringSecurityDescriptorToSecurityDescriptorW}. The bytes are kept unchanged up to the end of the
     * last part; the platform ignores bytes after it. Every offset, size and count is checked, so that a reader cannot
     * leave the bytes. The meaning of entries is not checked.
     *
     * @param selfRelative a self-relative {@code SECURITY_DESCRIPTOR}; copied
     * @return the descriptor
     * @throws InvalidPolicyException if the bytes are not valid; the message names the part
     */
    public static SecurityDescriptor of(byte[] selfRelative) {
        byte[] copy = selfRelative.clone();
        DescriptorReader.read(copy);
        return new SecurityDescriptor(Arrays.copyOf(copy, DescriptorReader.length(copy)));
    }

    /**
     * Merges another descriptor into this one, as {@code SetSecurityInfo} does: owner, group and lists come from the
     * other descriptor where it has them, else from this one.
     *
     * @param other the descriptor to merge
     * @return the merged descriptor
     */
    public SecurityDescriptor overlaidBy(SecurityDescriptor other) {
        return new SecurityDescriptor(
                DescriptorWriter.bytes(DescriptorReader.read(bytes).overlaidBy(DescriptorReader.read(other.bytes))));
    }

    /**
     * The descriptor without its system list. That list controls auditing and no access, and the filtering platform
     * ignores it.
     *
     * @return this descriptor if it has no system list
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
     * The text that {@code ConvertSecurityDescriptorToStringSecurityDescriptorW} returns for all four parts. It differs
     * for the SIDs of a domain, for which that function writes names on a member of the domain. The text does not
     * contain defaulted flags and control bits of resource managers.
     *
     * @return SDDL
     * @throws InvalidPolicyException if an entry is of a type that {@link #parse} does not read, such as a conditional
     *     one
     */
    public String toSddl() {
        return SddlPrinter.print(DescriptorReader.read(bytes));
    }

    /** Compares bytes. Descriptors with the same meaning may differ, as the order of the parts is free. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityDescriptor that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** SDDL, or the bytes in hexadecimal if an entry has no text form. */
    @Override
    public String toString() {
        DescriptorParts parts = DescriptorReader.read(bytes);
        return SddlPrinter.canPrint(parts)
                ? SddlPrinter.print(parts)
                : HexFormat.of().formatHex(bytes);
    }
}
