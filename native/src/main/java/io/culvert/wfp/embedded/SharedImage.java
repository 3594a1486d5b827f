package io.culvert.wfp.embedded;

import io.culvert.wfp.image.NativeImage;

/** An image that the engine and its enumerations hold together. The last one to let go overwrites it. */
final class SharedImage {

    private final NativeImage image;
    private int holders = 1;

    /** Held once, by the caller. */
    SharedImage(NativeImage image) {
        this.image = image;
    }

    NativeImage image() {
        return image;
    }

    synchronized void hold() {
        holders++;
    }

    synchronized void release() {
        holders--;
        if (holders == 0) {
            image.close();
        }
    }
}
