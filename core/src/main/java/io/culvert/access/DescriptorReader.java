package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Rule;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the bytes of a descriptor. Checks every offset, size and count before it uses them. */
final class DescriptorReader {

    private static final int CONTROL = 2;
    private static final int OWNER = 4;
    private static final int GROUP = 8;
    private static final int SACL = 12;
    private static final int DACL = 16;

    private static final int ACL_SIZE = 2;
    private static final int ACE_COUNT = 4;
    private static final int MAX_ACL_REVISION = 4;

    private final ByteBuffer in;

    private DescriptorReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static DescriptorParts read(byte[] bytes) {
        return new DescriptorReader(bytes).parts();
    }

    /** The size of a valid descriptor, up to the end of its last part. */
    static int length(byte[] bytes) {
        DescriptorReader reader = new DescriptorReader(bytes);
        int owners = Math.max(reader.endOfSid(OWNER), reader.endOfSid(GROUP));
        int lists = Math.max(reader.endOfList(DACL), reader.endOfList(SACL));
        return Math.max(DescriptorParts.HEADER_SIZE, Math.max(owners, lists));
    }

    private int endOfSid(int field) {
        int start = in.getInt(field);
        return start == 0 ? 0 : start + SidBytes.length(in, start);
    }

    private int endOfList(int field) {
        int start = in.getInt(field);
        return start == 0 ? 0 : start + Short.toUnsignedInt(in.getShort(start + ACL_SIZE));
    }

    private DescriptorParts parts() {
        Place path = Place.of("security descriptor");
        if (in.limit() < DescriptorParts.HEADER_SIZE) {
            throw refused(
                    SecurityDescriptorRules.HEADER,
                    path,
                    in.limit() + " bytes",
                    DescriptorParts.HEADER_SIZE + " bytes or more");
        }
        if (in.get(0) != DescriptorParts.REVISION) {
            throw refused(
                    SecurityDescriptorRules.HEADER, path, "revision " + Byte.toUnsignedInt(in.get(0)), "revision 1");
        }
        int control = Short.toUnsignedInt(in.getShort(CONTROL));
        if ((control & DescriptorParts.SELF_RELATIVE) == 0) {
            throw refused(
                    SecurityDescriptorRules.HEADER,
                    path,
                    "control 0x" + Integer.toHexString(control),
                    "one with SE_SELF_RELATIVE, 0x8000");
        }
        return new DescriptorParts(
                control,
                owner(OWNER, path.then("owner")),
                owner(GROUP, path.then("group")),
                list(DACL, ListKind.DACL, control),
                list(SACL, ListKind.SACL, control));
    }

    private Optional<Sid> owner(int field, Place path) {
        return start(field, path).map(start -> SidBytes.sid(in, start, in.limit(), path));
    }

    private Optional<Acl> list(int field, ListKind kind, int control) {
        Optional<Integer> start = start(field, kind.place());
        if (start.isPresent() && (control & kind.present) == 0) {
            throw refused(
                    SecurityDescriptorRules.OFFSETS,
                    kind.place(),
                    "offset " + start.get(),
                    "0, since the control bits contain no such list");
        }
        return start.map(each -> list(each, kind.place()));
    }

    /** The offset of a part, if present. */
    private Optional<Integer> start(int field, Place path) {
        long offset = Integer.toUnsignedLong(in.getInt(field));
        if (offset == 0) {
            return Optional.empty();
        }
        if (offset < DescriptorParts.HEADER_SIZE || offset >= in.limit() || offset % Integer.BYTES != 0) {
            throw refused(
                    SecurityDescriptorRules.OFFSETS,
                    path,
                    "offset " + offset + " in " + in.limit() + " bytes",
                    "0, or " + DescriptorParts.HEADER_SIZE + " or more within the bytes, a multiple of 4");
        }
        return Optional.of((int) offset);
    }

    private Acl list(int start, Place path) {
        int room = in.limit() - start;
        if (room < Acl.HEADER_SIZE) {
            throw refused(
                    SecurityDescriptorRules.LIST_BYTES, path, room + " bytes", Acl.HEADER_SIZE + " bytes or more");
        }
        int revision = Byte.toUnsignedInt(in.get(start));
        if (revision < Acl.REVISION || revision > MAX_ACL_REVISION) {
            throw refused(SecurityDescriptorRules.LIST_BYTES, path, "revision " + revision, "revision 2 to 4");
        }
        int size = Short.toUnsignedInt(in.getShort(start + ACL_SIZE));
        if (size < Acl.HEADER_SIZE || size > room) {
            throw refused(
                    SecurityDescriptorRules.LIST_BYTES,
                    path,
                    "size " + size,
                    Acl.HEADER_SIZE + " to " + room + ", as many bytes as follow");
        }
        return new Acl(entries(start, size, path));
    }

    private List<Entry> entries(int start, int size, Place path) {
        int count = Short.toUnsignedInt(in.getShort(start + ACE_COUNT));
        List<Entry> entries = new ArrayList<>();
        int place = start + Acl.HEADER_SIZE;
        for (int i = 1; i <= count; i++) {
            EntryBytes entry = new EntryBytes(in, place, start + size, path.nth("entry", i));
            entries.add(entry.read());
            place += entry.byteSize();
        }
        return entries;
    }

    private static InvalidPolicyException refused(Rule rule, Place path, String value, String allowed) {
        return new InvalidPolicyException(rule.violatedBy(path, value, allowed));
    }
}
