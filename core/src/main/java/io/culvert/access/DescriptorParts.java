package io.culvert.access;

import java.util.Optional;

/**
 * The parts of a security descriptor, without their offsets.
 *
 * @param control the bits of {@code SECURITY_DESCRIPTOR_CONTROL}
 * @param owner the owner
 * @param group the primary group
 * @param dacl the discretionary list; none with {@code SE_DACL_PRESENT} set is the null list
 * @param sacl the system list; none with {@code SE_SACL_PRESENT} set is the null list
 */
record DescriptorParts(int control, Optional<Sid> owner, Optional<Sid> group, Optional<Acl> dacl, Optional<Acl> sacl) {

    /** Revision of the descriptor. */
    static final int REVISION = 1;

    /** Size of revision, control and the four offsets. */
    static final int HEADER_SIZE = 20;

    /** {@code SE_OWNER_DEFAULTED}. */
    private static final int OWNER_DEFAULTED = 0x1;

    /** {@code SE_GROUP_DEFAULTED}. */
    private static final int GROUP_DEFAULTED = 0x2;

    /** {@code SE_SELF_RELATIVE}. */
    static final int SELF_RELATIVE = 0x8000;

    Optional<Acl> list(ListKind kind) {
        return kind == ListKind.DACL ? dacl : sacl;
    }

    /** The same without the system list and its control bits. */
    DescriptorParts withoutSacl() {
        return new DescriptorParts(control & ~ListKind.SACL.controlBits(), owner, group, dacl, Optional.empty());
    }

    /** The other descriptor's parts where present, with their control bits. */
    DescriptorParts overlaidBy(DescriptorParts other) {
        int taken = (other.owner.isPresent() ? OWNER_DEFAULTED : 0) | (other.group.isPresent() ? GROUP_DEFAULTED : 0);
        for (ListKind kind : ListKind.values()) {
            taken |= (other.control & kind.present) == 0 ? 0 : kind.controlBits();
        }
        return new DescriptorParts(
                (control & ~taken) | (other.control & taken),
                other.owner.or(() -> owner),
                other.group.or(() -> group),
                (other.control & ListKind.DACL.present) == 0 ? dacl : other.dacl,
                (other.control & ListKind.SACL.present) == 0 ? sacl : other.sacl);
    }
}
