package io.culvert.wfp.compile.lower;

import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Objects;

/**
 * Puts counted arrays: the pointer to the first element, and the number of elements in the field that the layout names.
 */
final class ArrayLowering {

    private ArrayLowering() {}

    static void put(ImageBuilder image, int struct, FieldLayout array, int count, int first) {
        image.put(struct, Objects.requireNonNull(array.count(), array::path), count);
        image.point(struct, array, first);
    }
}
