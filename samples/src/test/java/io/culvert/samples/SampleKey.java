package io.culvert.samples;

import io.culvert.auth.Secret;

/** A pre-shared key as long as the one of {@link Main}, which no dump tells from it. */
final class SampleKey {

    private static final int LENGTH = 32;

    private SampleKey() {}

    static Secret get() {
        return Secret.ofBytes(new byte[LENGTH]);
    }
}
