package io.culvert.wfp.embedded;

import io.culvert.wfp.image.NativeImage;

/** An image that the engine and its enumerations share. The last release overwrites it. */
final class SharedImage {

    private final NativeImage image;
    private int holders = 1;

    /** Starts with one holder, the caller. */
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
