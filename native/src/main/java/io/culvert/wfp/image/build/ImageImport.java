package io.culvert.wfp.image.build;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER0;
import io.culvert.wfp.layout.sdk.GUID;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes an image from structures in memory with real addresses: follows each pointer by the tables and copies only memory
 * that is in use. Secrets are moved: the originals are overwritten at the end.
 */
public final class ImageImport {

    /** Overwritten after everything is copied, because several pointers may lead to the same secret. */
    private record SecretBytes(long address, int count) {}

    private static final int UNTERMINATED = 1 << 20;

    /** More than any policy needs. Counts that ask for more are damage, and must not use up the memory. */
    private static final long LARGEST = 1L << 26;

    private final TargetAbi abi;
    private final NativeMemory memory;
    private final ImageBuilder image;
    private final List<SecretBytes> secrets = new ArrayList<>();
    /** The bytes of all arrays so far. */
    private long size;

    private ImageImport(TargetAbi abi, NativeMemory memory, ImageBuilder image) {
        this.abi = abi;
        this.memory = memory;
        this.image = image;
    }

    /**
     * Copies a provider context, and overwrites the pre-shared keys of the original.
     *
     * @param generation the version of its {@code FWPM_PROVIDER_CONTEXT}
     * @param abi the binary interface of the memory
     * @param memory the memory with the context; the caller frees it
     * @param address of the context
     * @return the context as the tunnel of an image that has nothing else
     */
    public static NativeImage context(ApiGeneration generation, TargetAbi abi, NativeMemory memory, long address) {
        return read(abi, memory, copy -> {
            int place = copy.structs(ContextLayouts.of(generation), address, 1, false);
            return copy.image.build(CallArguments.of(generation).tunnelPolicy(place));
        });
    }

    /**
     * Copies a provider context for a listing. If the pointer to its policy cannot be followed, the other fields are copied, so
     * that a damaged context does not prevent listing the others.
     *
     * @param generation the version of its {@code FWPM_PROVIDER_CONTEXT}
     * @param abi the binary interface of the memory
     * @param memory the memory with the context; the caller frees it
     * @param address of the context
     * @return the context as the tunnel of an image, perhaps without policy
     */
    public static NativeImage contextOrEnvelope(
            ApiGeneration generation, TargetAbi abi, NativeMemory memory, long address) {
        try {
            return context(generation, abi, memory, address);
        } catch (CorruptImageException | ArithmeticException strange) {
            return read(abi, memory, copy -> {
                int place = copy.envelope(ContextLayouts.of(generation), address);
                return copy.image.build(CallArguments.of(generation).tunnelPolicy(place));
            });
        }
    }

    /**
     * Copies a provider.
     *
     * @param abi the binary interface of the memory
     * @param memory the memory with the provider; the caller frees it
     * @param address of the provider
     * @return an image of {@code FWPM_PROVIDER0}, at its beginning; it has no arguments of a tunnel
     */
    public static NativeImage provider(TargetAbi abi, NativeMemory memory, long address) {
        return read(abi, memory, copy -> {
            copy.structs(FWPM_PROVIDER0.LAYOUT, address, 1, false);
            return copy.image.build(CallArguments.NONE);
        });
    }

    private static NativeImage read(TargetAbi abi, NativeMemory memory, Function<ImageImport, NativeImage> work) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            ImageImport copy = new ImageImport(abi, memory, image);
            try {
                return work.apply(copy);
            } finally {
                copy.secrets.forEach(secret -> memory.clear(secret.address(), secret.count()));
            }
        }
    }

    /** A context without the policy that its type selects. */
    private int envelope(StructLayout layout, long address) {
        int place = image.allocate(layout);
        for (FieldLayout field : layout.fields()) {
            if (field.discriminator() == null) {
                field(field, address, place, field.isSecret());
            }
        }
        return place;
    }

    private int structs(StructLayout layout, long address, long count, boolean secret) {
        FieldLayout end = layout.fields().get(layout.fields().size() - 1);
        if (end.kind() == FieldKind.INLINE_ARRAY && end.count() != null) {
            return growing(layout, end, address, secret);
        }
        int first = image.allocate(layout, elements(address, count, layout.byteSize(abi), layout.name()));
        for (int index = 0; index < count; index++) {
            struct(layout, address + (long) layout.byteSize(abi) * index, image.element(first, layout, index), secret);
        }
        return first;
    }

    /** A structure that is longer than its layout: it has a count of the elements at its end. */
    private int growing(StructLayout layout, FieldLayout end, long address, boolean secret) {
        int size = end.byteOffset(abi)
                + end.elementByteSize(abi)
                        * elements(
                                address + end.byteOffset(abi),
                                count(end, address),
                                end.elementByteSize(abi),
                                end.path());
        int place = image.reserve(Math.max(layout.byteSize(abi), size), layout.byteAlignment(abi));
        struct(layout, address, place, secret);
        return place;
    }

    private void struct(StructLayout layout, long address, int place, boolean secret) {
        for (FieldLayout field : layout.fields()) {
            if (exists(field, address)) {
                field(field, address, place, secret || field.isSecret());
            }
        }
    }

    private boolean exists(FieldLayout field, long struct) {
        FieldLayout discriminator = field.discriminator();
        return discriminator == null
                || (exists(discriminator, struct) && field.isArmFor(number(discriminator, struct)));
    }

    private void field(FieldLayout field, long struct, int place, boolean secret) {
        long address = struct + field.byteOffset(abi);
        if (field.kind().isPointer()) {
            long target = number(address, abi.pointerSize());
            if (target != 0) {
                image.point(place, field, follow(field, target, count(field, struct), secret));
            }
        } else if (field.kind() == FieldKind.STRUCT && field.target() != GUID.LAYOUT) {
            struct(target(field), address, image.embedded(place, field), secret);
        } else {
            copy(address, place + field.byteOffset(abi), inlineSize(field, struct, address));
        }
    }

    private int inlineSize(FieldLayout field, long struct, long address) {
        return field.kind() == FieldKind.INLINE_ARRAY && field.count() != null
                ? field.elementByteSize(abi)
                        * elements(address, count(field, struct), field.elementByteSize(abi), field.path())
                : field.byteSize(abi);
    }

    /** Returns a count whose elements exist, as far as the memory can tell. */
    private int elements(long address, long count, int byteSize, String what) {
        // The product of two 32-bit numbers; 64-bit counts do not exist.
        size += count * byteSize;
        if (size > LARGEST) {
            throw new ImageCorruption(
                    CorruptImageException.Damage.OUT_OF_BOUNDS,
                    what + ": with " + count + " elements of " + byteSize + " bytes, the arrays have more than "
                            + LARGEST + " bytes");
        }
        memory.require(address, count * byteSize);
        return (int) count;
    }

    private int follow(FieldLayout field, long target, long count, boolean secret) {
        return switch (field.kind()) {
            case POINTER_TO_STRUCT -> structs(target(field), target, count, secret);
            case POINTER_TO_UTF16 -> leaf(target, textSize(target, Character.BYTES), Character.BYTES, secret);
            case POINTER_TO_ASCII -> leaf(target, textSize(target, 1), 1, secret);
            case POINTER_TO_BYTES, POINTER_TO_SCALAR ->
                leaf(
                        target,
                        field.elementByteSize(abi) * elements(target, count, field.elementByteSize(abi), field.path()),
                        field.elementByteAlignment(abi),
                        secret);
            case POINTER_TO_POINTERS ->
                texts(field, target, elements(target, count, abi.pointerSize(), field.path()), secret);
            // The address of a context is always valid.
            default -> throw new IllegalStateException(field.path() + " cannot be followed");
        };
    }

    /** An array of pointers to texts. */
    private int texts(FieldLayout field, long address, int count, boolean secret) {
        int width = field.elementKind() == FieldKind.POINTER_TO_UTF16 ? Character.BYTES : 1;
        int first = image.pointers(count);
        for (int index = 0; index < count; index++) {
            long target = number(address + (long) abi.pointerSize() * index, abi.pointerSize());
            if (target != 0) {
                image.pointElement(first, index, leaf(target, textSize(target, width), width, secret));
            }
        }
        return first;
    }

    private int leaf(long address, int size, int alignment, boolean secret) {
        int place = image.reserve(size, alignment);
        copy(address, place, size);
        if (secret) {
            secrets.add(new SecretBytes(address, size));
        }
        return place;
    }

    private int textSize(long address, int width) {
        for (int size = width; size < UNTERMINATED; size += width) {
            if (number(address + size - width, width) == 0) {
                return size;
            }
        }
        throw new ImageCorruption(
                CorruptImageException.Damage.OUT_OF_BOUNDS,
                "the text at address 0x" + Long.toHexString(address) + " has no terminator");
    }

    private void copy(long address, int place, int count) {
        byte[] bytes = new byte[count];
        try {
            memory.read(address, bytes, 0, count);
            image.putRaw(place, bytes);
        } finally {
            // May be part of a secret.
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
        return LittleEndian.read(bytes, 0, width);
    }

    private static StructLayout target(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field.path());
    }
}
