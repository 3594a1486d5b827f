package io.culvert.access;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the bytes of a descriptor: owner, group, discretionary list, system list. */
final class DescriptorWriter {

    private static final int AUTHORITY_HIGH_BITS = 32;

    private final ByteBuffer out;

    private DescriptorWriter(int size) {
        out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] bytes(DescriptorParts parts) {
        int owner = DescriptorParts.HEADER_SIZE;
        int group = owner + sidSize(parts.owner());
        int dacl = group + sidSize(parts.group());
        int sacl = dacl + listSize(parts.dacl());
        DescriptorWriter writer = new DescriptorWriter(sacl + listSize(parts.sacl()));
        writer.out
                .put((byte) DescriptorParts.REVISION)
                .put((byte) 0)
                .putShort((short) parts.control())
                .putInt(parts.owner().isPresent() ? owner : 0)
                .putInt(parts.group().isPresent() ? group : 0)
                .putInt(parts.sacl().isPresent() ? sacl : 0)
                .putInt(parts.dacl().isPresent() ? dacl : 0);
        parts.owner().ifPresent(writer::sid);
        parts.group().ifPresent(writer::sid);
        parts.dacl().ifPresent(writer::list);
        parts.sacl().ifPresent(writer::list);
        return writer.out.array();
    }

    /** Size of the whole list. */
    static int size(List<? extends Entry> entries) {
        return Acl.HEADER_SIZE + entries.stream().mapToInt(Entry::byteSize).sum();
    }

    private static int sidSize(Optional<Sid> sid) {
        return sid.map(Sid::byteSize).orElse(0);
    }

    private static int listSize(Optional<Acl> list) {
        return list.map(each -> size(each.entries())).orElse(0);
    }

    /** An unknown entry may be about objects; the later revision accepts every entry. */
    private static boolean mayBeAboutObjects(Entry entry) {
        return switch (entry) {
            case Ace ace -> ace.type().isAboutObjects();
            case OtherEntry ignored -> true;
        };
    }

    private void list(Acl list) {
        List<Entry> entries = list.entries();
        boolean objects = entries.stream().anyMatch(DescriptorWriter::mayBeAboutObjects);
        out.put((byte) (objects ? Acl.REVISION_DS : Acl.REVISION))
                .put((byte) 0)
                .putShort((short) size(entries))
                .putShort((short) entries.size())
                .putShort((short) 0);
        entries.forEach(this::entry);
    }

    private void entry(Entry entry) {
        switch (entry) {
            case OtherEntry other -> out.put(other.bytes().duplicate());
            case Ace ace -> ace(ace);
        }
    }

    private void ace(Ace ace) {
        out.put((byte) ace.type().number)
                .put((byte) ace.flags())
                .putShort((short) ace.byteSize())
                .putInt(ace.rights());
        if (ace.type().isAboutObjects()) {
            out.putInt((ace.object().isPresent() ? Ace.OBJECT_PRESENT : 0)
                    | (ace.inheritedObject().isPresent() ? Ace.INHERITED_OBJECT_PRESENT : 0));
            ace.object().ifPresent(this::guid);
            ace.inheritedObject().ifPresent(this::guid);
        }
        sid(ace.who());
    }

    /** Three numbers, low byte first, and eight bytes. */
    private void guid(UUID guid) {
        long high = guid.getMostSignificantBits();
        out.putInt((int) (high >>> Integer.SIZE))
                .putShort((short) (high >>> Short.SIZE))
                .putShort((short) high)
                .putLong(Long.reverseBytes(guid.getLeastSignificantBits()));
    }

    /** The authority has its high byte first, the numbers have their low one. */
    private void sid(Sid sid) {
        out.put((byte) Sid.REVISION)
                .put((byte) sid.subAuthorities().size())
                .putShort(Short.reverseBytes((short) (sid.authority() >>> AUTHORITY_HIGH_BITS)))
                .putInt(Integer.reverseBytes((int) sid.authority()));
        sid.subAuthorities().forEach(each -> out.putInt(each.intValue()));
    }
}
