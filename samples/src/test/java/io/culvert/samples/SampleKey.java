package io.culvert.samples;

import io.culvert.auth.Secret;

/** A pre-shared key as long as that of {@link Main}: their dumps are equal. */
final class SampleKey {

    private static final int LENGTH = 32;

    private SampleKey() {}

    static Secret get() {
        return Secret.ofBytes(new byte[LENGTH]);
    }
}
