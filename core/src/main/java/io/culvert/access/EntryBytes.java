package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Reads one entry of a list from bytes. */
final class EntryBytes {

    private static final int FLAGS = 1;
    private static final int SIZE = 2;
    private static final int MASK = 4;
    private static final int OBJECT_FLAGS = 8;

    private final ByteBuffer in;
    private final int start;
    private final Place path;
    private final int byteSize;

    /**
     * Checks the size only.
     *
     * @param in all bytes, low byte first
     * @param start index of the first byte
     * @param end limit of its list
     * @param path its path
     */
    EntryBytes(ByteBuffer in, int start, int end, Place path) {
        this.in = in;
        this.start = start;
        this.path = path;
        int room = end - start;
        if (room < Ace.HEADER_SIZE) {
            throw refused("room for " + room + " bytes", "4 bytes or more before the list ends");
        }
        byteSize = Short.toUnsignedInt(in.getShort(start + SIZE));
        if (byteSize < Ace.HEADER_SIZE || byteSize > room || byteSize % Integer.BYTES != 0) {
            throw refused("size " + byteSize, "a multiple of 4, from 4 to " + room);
        }
    }

    int byteSize() {
        return byteSize;
    }

    private OtherEntry other(int number) {
        return new OtherEntry(number, in.slice(start, byteSize).asReadOnlyBuffer());
    }

    Entry read() {
        int number = Byte.toUnsignedInt(in.get(start));
        if (!AceLayouts.isKnown(number)) {
            return other(number);
        }
        boolean aboutObjects = AceLayouts.isAboutObjects(number);
        int place = start + OBJECT_FLAGS + (aboutObjects ? Integer.BYTES : 0);
        if (start + byteSize < place) {
            throw refused("size " + byteSize, (place - start) + " bytes before the SID");
        }
        int present = aboutObjects ? in.getInt(start + OBJECT_FLAGS) : 0;
        Optional<UUID> object = guid(present & Ace.OBJECT_PRESENT, place);
        place += object.isPresent() ? Ace.GUID_SIZE : 0;
        Optional<UUID> inherited = guid(present & Ace.INHERITED_OBJECT_PRESENT, place);
        place += inherited.isPresent() ? Ace.GUID_SIZE : 0;
        Sid who = SidBytes.sid(in, place, start + byteSize, path.then("SID"));
        int flags = Byte.toUnsignedInt(in.get(start + FLAGS));
        int rights = in.getInt(start + MASK);
        return AceType.of(number)
                .<Entry>map(type -> new Ace(type, flags, rights, object, inherited, who))
                .orElseGet(() -> other(number));
    }

    private Optional<UUID> guid(int present, int place) {
        if (present == 0) {
            return Optional.empty();
        }
        if (start + byteSize - place < Ace.GUID_SIZE) {
            throw refused("size " + byteSize, "room for each GUID in its flags");
        }
        long high = Integer.toUnsignedLong(in.getInt(place)) << Integer.SIZE
                | Integer.toUnsignedLong(Integer.rotateLeft(in.getInt(place + Integer.BYTES), Short.SIZE));
        return Optional.of(new UUID(high, Long.reverseBytes(in.getLong(place + Long.BYTES))));
    }

    private InvalidPolicyException refused(String value, String allowed) {
        return new InvalidPolicyException(SecurityDescriptorRules.ENTRY_BYTES.violatedBy(path, value, allowed));
    }
}
