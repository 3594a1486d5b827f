package io.culvert.access;

import java.util.List;

/**
 * An access control list.
 *
 * @param entries the entries, in an order that matters to the platform
 */
record Acl(List<Entry> entries) {

    static final int HEADER_SIZE = 8;

    /** {@code AclSize} is a UINT16. */
    static final int MAX_SIZE = 0xFFFF;

    /** {@code ACL_REVISION}. */
    static final int REVISION = 2;

    /** {@code ACL_REVISION_DS}, for entries about objects. */
    static final int REVISION_DS = 4;

    Acl {
        entries = List.copyOf(entries);
    }
}
