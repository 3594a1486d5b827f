package io.culvert.wfp.image.build;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the fields of an image lie, for tests that write something else there. */
public final class FieldPlaces {

    private final Map<String, List<Integer>> all = new HashMap<>();
    private final Set<Integer> pointers = new HashSet<>();

    private FieldPlaces(NativeImage image) {
        ImageWalk.through(image, new ImageVisitor() {
            @Override
            public void field(FieldLayout field, String path, int place, int target, boolean secret) {
                all.computeIfAbsent(path, each -> new ArrayList<>()).add(place);
                if (target != NativeImage.NULL) {
                    pointers.add(place);
                }
            }
        });
    }

    /**
     * The first place of a field.
     *
     * @param path from the structure that a pointer leads to, such as {@code IPSEC_PROPOSAL0.lifetime.lifetimeSeconds}
     */
    public static int first(NativeImage image, String path) {
        return nth(image, path, 1);
    }

    /** The place of the field of that path in the structure that is the n-th to have it, counted from 1. */
    public static int nth(NativeImage image, String path, int number) {
        List<Integer> places = new FieldPlaces(image).all.getOrDefault(path, List.of());
        if (places.size() < number) {
            throw new IllegalArgumentException("no " + path + " number " + number + " in\n" + image.dump());
        }
        return places.get(number - 1);
    }

    /** Without the relocations of what nothing leads to any more, since a count was made smaller, say. */
    public static NativeImage withoutLost(NativeImage image) {
        Set<Integer> found = new FieldPlaces(image).pointers;
        int[] relocations =
                Arrays.stream(image.relocations()).filter(found::contains).toArray();
        return NativeImage.of(image.abi(), image.toBytes(), relocations, image.arguments());
    }
}
