package io.culvert.wfp.image.build;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Arrays;
import java.util.Random;

/** Images with something wrong in them. */
public final class BrokenImages {

    private BrokenImages() {}

    /** The first bytes only. */
    public static NativeImage truncated(NativeImage image, int byteSize) {
        int[] relocations = Arrays.stream(image.relocations())
                .filter(slot -> slot + image.abi().pointerSize() <= byteSize)
                .toArray();
        return NativeImage.of(image.abi(), Arrays.copyOf(image.toBytes(), byteSize), relocations, image.arguments());
    }

    /** A pointer is null. */
    public static NativeImage withNull(NativeImage image, int slot) {
        byte[] bytes = image.toBytes();
        Arrays.fill(bytes, slot, slot + image.abi().pointerSize(), (byte) 0);
        int[] relocations =
                Arrays.stream(image.relocations()).filter(each -> each != slot).toArray();
        return NativeImage.of(image.abi(), bytes, relocations, image.arguments());
    }

    /** A byte is another. */
    public static NativeImage withByte(NativeImage image, int place, int value) {
        byte[] bytes = image.toBytes();
        bytes[place] = (byte) value;
        return NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
    }

    /** A 32-bit number is another. */
    public static NativeImage withUint32(NativeImage image, int place, int value) {
        byte[] bytes = image.toBytes();
        LittleEndian.write(bytes, place, Integer.BYTES, value);
        return NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
    }

    /** A number of a field is another, in the first structure that has the field. */
    public static NativeImage with(NativeImage image, FieldLayout field, long value) {
        byte[] bytes = image.toBytes();
        LittleEndian.write(bytes, Places.first(image, field), field.kind().scalarByteSize(), value);
        return NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
    }

    /** A pointer is null, in the first structure that has the field. */
    public static NativeImage withNull(NativeImage image, FieldLayout pointer) {
        return withNull(image, Places.first(image, pointer));
    }

    /** The arguments of the call are others. */
    public static NativeImage withArguments(NativeImage image, CallArguments arguments) {
        return NativeImage.of(image.abi(), image.toBytes(), image.relocations(), arguments);
    }

    /** Something is wrong, or perhaps only unusual. */
    public static NativeImage random(NativeImage image, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> truncated(image, random.nextInt(image.byteSize()));
            case 1 -> withNull(image, image.relocations()[random.nextInt(image.relocations().length)]);
            case 2 -> withByte(image, random.nextInt(image.byteSize()), random.nextInt(256));
            case 3 -> withUint32(image, random.nextInt(image.byteSize() - Integer.BYTES), random.nextInt());
            default -> withPlace(image, random);
        };
    }

    /** A pointer leads somewhere else. */
    private static NativeImage withPlace(NativeImage image, Random random) {
        int slot = image.relocations()[random.nextInt(image.relocations().length)];
        byte[] bytes = image.toBytes();
        int width = image.abi() == TargetAbi.WIN64 ? Long.BYTES : Integer.BYTES;
        LittleEndian.write(bytes, slot, width, random.nextInt(image.byteSize() + 16));
        return NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
    }
}
