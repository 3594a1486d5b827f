package io.culvert.wfp.image.build;

import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import java.util.ArrayList;
import java.util.List;

/** Where fields are in an image. */
public final class Places implements ImageVisitor {

    private final FieldLayout wanted;
    private final List<Integer> found = new ArrayList<>();

    private Places(FieldLayout wanted) {
        this.wanted = wanted;
    }

    /** Of a field in every structure that has it. */
    public static List<Integer> of(NativeImage image, FieldLayout field) {
        Places places = new Places(field);
        ImageWalk.through(image, places);
        return List.copyOf(places.found);
    }

    /** Of a field in the first structure that has it. */
    public static int first(NativeImage image, FieldLayout field) {
        List<Integer> all = of(image, field);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("the image has no " + field);
        }
        return all.get(0);
    }

    @Override
    public void field(FieldLayout field, String path, int place, int target, boolean secret) {
        if (field == wanted) {
            found.add(place);
        }
    }
}
