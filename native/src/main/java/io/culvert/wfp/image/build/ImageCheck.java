package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.CorruptImageException.Damage;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import java.util.BitSet;

/** Checks an image before it is used. */
public final class ImageCheck {

    private ImageCheck() {}

    /**
     * Checks everything that the call would read.
     *
     * @param image the image
     * @throws CorruptImageException if an element is outside the image, a pointer that must not be null is null, a tag
     *     selects no arm, or a relocation is not at a pointer, so that binding would change a number
     */
    public static void check(NativeImage image) {
        FollowedPointers followed = new FollowedPointers();
        ImageWalk.through(image, followed);
        for (int slot : image.relocations()) {
            if (slot < 0 || !followed.places.get(slot)) {
                throw new ImageCorruption(
                        Damage.OUT_OF_BOUNDS, "the relocation at " + ImageReader.hex(slot) + " is of no pointer");
            }
        }
    }

    /** The places of the pointers that the walk followed. */
    private static final class FollowedPointers implements ImageVisitor {

        private final BitSet places = new BitSet();

        @Override
        public void field(FieldLayout field, String path, int place, int target, boolean secret) {
            if (target != NativeImage.NULL) {
                places.set(place);
            }
        }
    }
}
