package io.culvert.wfp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends several things, each whatever becomes of the others. What went wrong first is what the caller must see. */
final class Closing {

    private Closing() {}

    /** Throws the first failure, with the later ones suppressed. */
    static void all(List<? extends Runnable> ends) {
        RuntimeException first = null;
        for (Runnable end : ends) {
            first = failure(first, end);
        }
        if (first != null) {
            throw first;
        }
    }

    /** After something failed: that stays the failure. */
    static void after(Throwable failure, List<? extends Runnable> ends) {
        for (Runnable end : ends) {
            RuntimeException onTop = failure(null, end);
            if (onTop != null) {
                failure.addSuppressed(onTop);
            }
        }
    }

    private static @Nullable RuntimeException failure(@Nullable RuntimeException first, Runnable end) {
        try {
            end.run();
            return first;
        } catch (RuntimeException failure) {
            if (first == null) {
                return failure;
            }
            first.addSuppressed(failure);
            return first;
        }
    }
}
