package io.culvert.wfp.image.build;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException.Damage;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.UnionLayout;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.GUID;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Walks through an image from the arguments of the call, by the tables. It refuses what the client stub of the platform
 * refuses: a null pointer where the interface definition has {@code [ref]}, and a tag without an arm. It also refuses what
 * would crash the stub: everything outside the image.
 */
final class ImageWalk {

    /** Structures that were visited. Damaged images may lead to one structure from many places. */
    private record Visited(StructLayout layout, int place) {}

    /** Marks an array as a whole, not one of its elements. */
    private static final String WHOLE = "[]";

    /** Size of {@code SECURITY_DESCRIPTOR_RELATIVE}, which begins every self-relative security descriptor. */
    private static final int SECURITY_DESCRIPTOR_HEADER_SIZE = 20;

    private final ImageReader reader;
    private final TargetAbi abi;
    private final ImageVisitor visitor;
    private final Set<Visited> visited = new HashSet<>();
    private final List<String> nullElements = new ArrayList<>();
    /** The elements of all arrays so far, each as often as a pointer leads to it. */
    private long elements;

    private ImageWalk(NativeImage image, ImageVisitor visitor) {
        this.reader = new ImageReader(image);
        this.abi = image.abi();
        this.visitor = visitor;
    }

    /** Walks through everything that the call would read. */
    static void through(NativeImage image, ImageVisitor visitor) {
        ImageWalk walk = new ImageWalk(image, visitor);
        CallArguments arguments = image.arguments();
        if (arguments.tunnelPolicy() == NativeImage.NULL) {
            throw new ImageCorruption(Damage.NULL_REFERENCE, "tunnelPolicy is null: the call has no tunnel");
        }
        if (arguments.numFilterConditions() != 0 && arguments.filterConditions() == NativeImage.NULL) {
            throw new ImageCorruption(
                    Damage.NULL_REFERENCE,
                    "filterConditions is null, but numFilterConditions is "
                            + Integer.toUnsignedString(arguments.numFilterConditions()));
        }
        StructLayout context = ContextLayouts.of(arguments.generation());
        walk.root(context, arguments.mainModePolicy(), 1, "mainModePolicy");
        walk.root(context, arguments.tunnelPolicy(), 1, "tunnelPolicy");
        walk.root(
                FWPM_FILTER_CONDITION0.LAYOUT,
                arguments.filterConditions(),
                Integer.toUnsignedLong(arguments.numFilterConditions()),
                "filterConditions");
        if (arguments.generation() != ApiGeneration.ADD0) {
            walk.root(GUID.LAYOUT, arguments.keyModKey(), 1, "keyModKey");
        }
        if (arguments.sd() != NativeImage.NULL) {
            walk.reader.requireRoom(arguments.sd(), 1, SECURITY_DESCRIPTOR_HEADER_SIZE, Integer.BYTES, "sd");
        }
        walk.requireElements();
    }

    /** Checked last: only the engine refuses these, after the client stub has accepted the rest. */
    private void requireElements() {
        if (!nullElements.isEmpty()) {
            throw new ImageCorruption(Damage.NULL_ELEMENT, nullElements.get(0) + " is null and must not be");
        }
    }

    private void root(StructLayout layout, int place, long count, String role) {
        if (place != NativeImage.NULL) {
            structs(layout, place, count, role, false);
        }
    }

    /** Visits structures that an argument or a pointer leads to. */
    private void structs(StructLayout layout, int place, long count, String role, boolean secret) {
        String trail = count == 1 ? role : role + WHOLE;
        try {
            reader.requireRoom(place, count, layout.byteSize(abi), layout.byteAlignment(abi), role);
            requireFewOverlaps(count, role);
            for (int index = 0; index < count; index++) {
                trail = name(role, count, index);
                requireArms(layout, reader.element(place, layout, index), layout.name());
            }
            for (int index = 0; index < count; index++) {
                trail = name(role, count, index);
                structure(layout, reader.element(place, layout, index), trail, secret);
            }
        } catch (ImageCorruption damage) {
            throw damage.cameFrom(trail);
        }
    }

    /** Arrays may overlap, but not so often that walking through them takes longer than the image is large. */
    private void requireFewOverlaps(long count, String role) {
        elements += count;
        if (elements > reader.byteSize()) {
            throw new ImageCorruption(
                    Damage.OUT_OF_BOUNDS,
                    role + ": arrays overlap so often that they have more elements than the image has bytes");
        }
    }

    private static String name(String role, long count, int index) {
        return count == 1 ? role : role + "[" + index + "]";
    }

    private void structure(StructLayout layout, int place, String name, boolean secret) {
        if (!visited.add(new Visited(layout, place))) {
            return;
        }
        if (layout == GUID.LAYOUT) {
            visitor.guid(name, place);
        } else {
            visitor.struct(layout, place, name);
            struct(layout, place, layout.name(), secret);
        }
    }

    /**
     * Refuses tags without an arm, also in embedded structures, before any pointer is followed. The platform marshals in that
     * order, which decides the error code if there are two faults.
     */
    private void requireArms(StructLayout layout, int place, String path) {
        for (UnionLayout union : layout.unions()) {
            FieldLayout discriminator = union.discriminator();
            if (exists(place, discriminator) && !union.accepts(reader.get(place, discriminator))) {
                throw new ImageCorruption(
                        Damage.UNKNOWN_TAG,
                        path + "." + discriminator.name() + " at " + ImageReader.hex(place) + " is "
                                + reader.get(place, discriminator) + ", which selects no arm of the union");
            }
        }
        for (FieldLayout field : layout.fields()) {
            if (isStruct(field) && exists(place, field)) {
                requireArms(target(field), reader.embedded(place, field), path + "." + field.name());
            }
        }
    }

    private void struct(StructLayout layout, int place, String path, boolean secret) {
        for (FieldLayout field : layout.fields()) {
            if (exists(place, field)) {
                field(field, place, path + "." + field.name(), secret || field.isSecret());
            }
        }
    }

    private static boolean isStruct(FieldLayout field) {
        return field.kind() == FieldKind.STRUCT && !field.isGuid();
    }

    private boolean exists(int struct, FieldLayout field) {
        FieldLayout discriminator = field.discriminator();
        return discriminator == null
                || (exists(struct, discriminator) && field.isArmFor(reader.get(struct, discriminator)));
    }

    private void field(FieldLayout field, int struct, String path, boolean secret) {
        int place = reader.embedded(struct, field);
        if (isStruct(field)) {
            struct(target(field), place, path, secret);
        } else if (field.kind().isPointer()) {
            pointer(field, struct, path, secret);
        } else {
            requireWhole(field, struct, place);
            visitor.field(field, path, place, NativeImage.NULL, secret);
        }
    }

    /** An array at the end of a structure has as many elements as its count, not as its declaration. */
    private void requireWhole(FieldLayout field, int struct, int place) {
        if (field.kind() == FieldKind.INLINE_ARRAY && field.count() != null) {
            reader.requireRoom(
                    place,
                    reader.count(struct, field),
                    field.elementByteSize(abi),
                    field.elementByteAlignment(abi),
                    field);
        }
    }

    private void pointer(FieldLayout field, int struct, String path, boolean secret) {
        int place = reader.embedded(struct, field);
        int target = reader.target(struct, field);
        if (target == NativeImage.NULL && !field.isNullable()) {
            throw new ImageCorruption(
                            Damage.NULL_REFERENCE, path + " at " + ImageReader.hex(place) + " is null and must not be")
                    .cameFrom(path + WHOLE);
        }
        visitor.field(field, path, place, target, secret);
        if (target != NativeImage.NULL) {
            follow(field, target, reader.count(struct, field), path, secret);
        }
    }

    private void follow(FieldLayout field, int target, long count, String path, boolean secret) {
        switch (field.kind()) {
            case POINTER_TO_STRUCT -> structs(target(field), target, count, path, secret);
            case POINTER_TO_UTF16 -> visitor.leaf(field, path, target, reader.utf16Size(target, path), secret);
            case POINTER_TO_ASCII -> visitor.leaf(field, path, target, reader.asciiSize(target, path), secret);
            case POINTER_TO_POINTERS -> pointers(field, target, count, path, secret);
            case POINTER_TO_BYTES, POINTER_TO_SCALAR -> {
                int size = field.elementByteSize(abi);
                reader.requireRoom(target, count, size, field.elementByteAlignment(abi), path);
                visitor.leaf(field, path, target, Math.toIntExact(count * size), secret);
            }
            // OPAQUE stands in no policy structure; every other kind is no pointer.
            default -> throw new IllegalStateException(path + " cannot be followed");
        }
    }

    private void pointers(FieldLayout field, int first, long count, String path, boolean secret) {
        reader.requireRoom(first, count, abi.pointerSize(), abi.pointerSize(), path);
        for (int index = 0; index < count; index++) {
            int place = first + index * abi.pointerSize();
            int text = reader.pointer(place, path);
            String name = path + "[" + index + "]";
            visitor.field(field, name, place, text, secret);
            if (text == NativeImage.NULL) {
                nullElements.add(name);
                continue;
            }
            boolean wide = field.elementKind() == FieldKind.POINTER_TO_UTF16;
            visitor.leaf(field, name, text, wide ? reader.utf16Size(text, name) : reader.asciiSize(text, name), secret);
        }
    }

    private static StructLayout target(FieldLayout field) {
        return Objects.requireNonNull(field.target(), field.path());
    }
}
