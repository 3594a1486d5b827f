package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.CorruptImageException.Damage;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.Structs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Images with faults that native code can be given: pointers are null, tags and other enumerations have other values, arrays
 * are shorter. None makes anybody read what is not there.
 */
public final class FaultyImages implements ImageVisitor {

    private static final Set<FieldLayout> COUNTS = Structs.TABLE.all().stream()
            .map(StructLayout::fields)
            .flatMap(List::stream)
            .map(FieldLayout::count)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    private final NativeImage image;
    private final Random random;
    private final List<Integer> enumerations = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    private FaultyImages(NativeImage image, Random random) {
        this.image = image;
        this.random = random;
    }

    /** The image with one fault or several; empty if they happen to make another arm of a union lead astray. */
    public static Optional<NativeImage> random(NativeImage image, Random random) {
        FaultyImages faults = new FaultyImages(image, random);
        ImageWalk.through(image, faults);
        NativeImage faulty = faults.random();
        return leadsAstray(faulty) ? Optional.empty() : Optional.of(faulty);
    }

    private static boolean leadsAstray(NativeImage image) {
        try {
            ImageCheck.check(image);
            return false;
        } catch (CorruptImageException damage) {
            return damage.damage() == Damage.OUT_OF_BOUNDS;
        }
    }

    @Override
    public void field(FieldLayout field, String path, int place, int target, boolean secret) {
        if (field.kind() == FieldKind.ENUM32) {
            enumerations.add(place);
        } else if (field.kind() == FieldKind.UINT32 && COUNTS.contains(field)) {
            counts.add(place);
        }
    }

    private NativeImage random() {
        NativeImage faulty = image.copy();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            faulty = switch (random.nextInt(10)) {
                case 0 -> BrokenImages.withArguments(faulty, arguments(faulty.arguments()));
                case 1, 2, 3 -> withNull(faulty);
                case 4 -> withLowerCount(faulty);
                default -> BrokenImages.withUint32(faulty, any(enumerations), enumerator());
            };
        }
        return faulty;
    }

    private NativeImage withNull(NativeImage from) {
        int[] pointers = from.relocations();
        return pointers.length == 0 ? from : BrokenImages.withNull(from, pointers[random.nextInt(pointers.length)]);
    }

    private NativeImage withLowerCount(NativeImage from) {
        int place = any(counts);
        int count = (int) LittleEndian.read(ImageBytes.of(from).rawBytes(), place, Integer.BYTES);
        return count == 0 ? from : BrokenImages.withUint32(from, place, random.nextInt(count));
    }

    private CallArguments arguments(CallArguments from) {
        int which = random.nextInt(5);
        return from.mainModePolicy(which == 0 ? NativeImage.NULL : from.mainModePolicy())
                .tunnelPolicy(which == 1 ? NativeImage.NULL : from.tunnelPolicy())
                .filterConditions(
                        which == 2 ? random.nextInt(from.numFilterConditions() + 1) : from.numFilterConditions(),
                        which == 3 ? NativeImage.NULL : from.filterConditions())
                .keyModKey(which == 4 ? NativeImage.NULL : from.keyModKey());
    }

    /** Tags are small, or a little above 255 for condition values. */
    private int enumerator() {
        return switch (random.nextInt(4)) {
            case 0 -> 255 + random.nextInt(5);
            case 1 -> random.nextInt();
            default -> random.nextInt(20);
        };
    }

    private int any(List<Integer> places) {
        return places.get(random.nextInt(places.size()));
    }

    /** What was wrong, for a message. */
    public static String describe(NativeImage image) {
        try {
            ImageCheck.check(image);
            return "nothing that the interface definition forbids";
        } catch (CorruptImageException damage) {
            return String.valueOf(damage.getMessage());
        }
    }
}
