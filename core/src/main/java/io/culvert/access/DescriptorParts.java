package io.culvert.access;

import java.util.Optional;

/**
 * What a security descriptor says, apart from where it stands.
 *
 * @param control the bits of {@code SECURITY_DESCRIPTOR_CONTROL}
 * @param owner who owns it
 * @param group the primary group
 * @param dacl the discretionary list; none with {@code SE_DACL_PRESENT} set is the null list
 * @param sacl the system list; none with {@code SE_SACL_PRESENT} set is the null list
 */
record DescriptorParts(int control, Optional<Sid> owner, Optional<Sid> group, Optional<Acl> dacl, Optional<Acl> sacl) {

    /** Revision of the descriptor. */
    static final int REVISION = 1;

    /** Size of revision, control and the four offsets. */
    static final int HEADER_SIZE = 20;

    /** {@code SE_SELF_RELATIVE}. */
    static final int SELF_RELATIVE = 0x8000;

    Optional<Acl> list(ListKind kind) {
        return kind == ListKind.DACL ? dacl : sacl;
    }
}
