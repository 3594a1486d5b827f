package io.culvert.wfp.image;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.GUID;
import java.util.Arrays;
import java.util.Objects;

/**
 * Makes an image of structures that lie in memory with real addresses: follows every pointer through the tables and copies
 * what is in use, and nothing else.
 */
public final class ImageImport {

    private static final int UNTERMINATED = 1 << 20;

    private final TargetAbi abi;
    private final NativeMemory memory;
    private final ImageBuilder image;

    private ImageImport(TargetAbi abi, NativeMemory memory, ImageBuilder image) {
        this.abi = abi;
        this.memory = memory;
        this.image = image;
    }

    /**
     * Copies a provider context.
     *
     * @param abi how the memory is laid out
     * @param memory where the context lies; its owner's to free
     * @param address of the {@code FWPM_PROVIDER_CONTEXT1}
     * @return the context as the tunnel of an image that has nothing else
     */
    public static NativeImage context(TargetAbi abi, NativeMemory memory, long address) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            ImageImport copy = new ImageImport(abi, memory, image);
            return image.build(CallArguments.ofContext(copy.structs(FWPM_PROVIDER_CONTEXT1.LAYOUT, address, 1)));
        }
    }

    private int structs(StructLayout layout, long address, long count) {
        int first = image.allocate(layout, Math.toIntExact(count));
        for (int index = 0; index < count; index++) {
            struct(layout, address + (long) layout.byteSize(abi) * index, image.element(first, layout, index));
        }
        return first;
    }

    private void struct(StructLayout layout, long address, int place) {
        for (FieldLayout field : layout.fields()) {
            if (exists(field, address)) {
                field(field, address, place);
            }
        }
    }

    private boolean exists(FieldLayout field, long struct) {
        FieldLayout discriminator = field.discriminator();
        return discriminator == null
                || (exists(discriminator, struct) && field.isArmFor(number(discriminator, struct)));
    }

    private void field(FieldLayout field, long struct, int place) {
        long address = struct + field.byteOffset(abi);
        if (field.kind().isPointer()) {
            long target = number(address, abi.pointerSize());
            if (target != 0) {
                image.point(place, field, follow(field, target, count(field, struct)));
            }
        } else if (field.kind() == FieldKind.STRUCT && field.target() != GUID.LAYOUT) {
            struct(target(field), address, image.embedded(place, field));
        } else {
            int count = Math.toIntExact(
                    field.kind() == FieldKind.INLINE_ARRAY && field.count() != null
                            ? count(field, struct) * field.elementByteSize(abi)
                            : field.byteSize(abi));
            copy(address, place + field.byteOffset(abi), count);
        }
    }

    private int follow(FieldLayout field, long target, long count) {
        return switch (field.kind()) {
            case POINTER_TO_STRUCT -> structs(target(field), target, count);
            case POINTER_TO_UTF16 -> leaf(target, textSize(target, Character.BYTES), Character.BYTES);
            case POINTER_TO_ASCII -> leaf(target, textSize(target, 1), 1);
            case POINTER_TO_BYTES, POINTER_TO_SCALAR ->
                leaf(target, Math.toIntExact(count * field.elementByteSize(abi)), field.elementByteAlignment(abi));
            // An array of texts stands in no context of version 1, an address that cannot be followed in none at all.
            default -> throw new IllegalStateException(field.path() + " cannot be followed");
        };
    }

    private int leaf(long address, int size, int alignment) {
        int place = image.reserve(size, alignment);
        copy(address, place, size);
        return place;
    }

    private int textSize(long address, int width) {
        for (int size = width; size < UNTERMINATED; size += width) {
            if (number(address + size - width, width) == 0) {
                return size;
            }
        }
        throw new CorruptImageException(
                CorruptImageException.Damage.OUT_OF_BOUNDS,
                "the text at address 0x" + Long.toHexString(address) + " has no terminator");
    }

    private void copy(long address, int place, int count) {
        byte[] bytes = new byte[count];
        try {
            memory.read(address, bytes, 0, count);
            image.putRaw(place, bytes);
        } finally {
            // May be a part of a secret.
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private long count(FieldLayout field, long struct) {
        FieldLayout count = field.count();
        return count == null ? 1 : number(count, struct);
    }

    private long number(FieldLayout field, long struct) {
        return number(struct + field.byteOffset(abi), field.kind().scalarByteSize());
    }

    private long number(long address, int width) {
        byte[] bytes = new byte[width];
        memory.read(address, bytes, 0, width);
        return Slots.read(bytes, 0, width);
    }

    private static StructLayout target(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field.path());
    }
}
