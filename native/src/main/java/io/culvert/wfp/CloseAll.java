package io.culvert.wfp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things. A failure of one does not keep the others open; the first failure is thrown. */
final class CloseAll {

    private CloseAll() {}

    /** Throws the first failure, with the later ones suppressed. */
    static void of(List<? extends Runnable> ends) {
        RuntimeException first = null;
        for (Runnable end : ends) {
            first = failure(first, end);
        }
        if (first != null) {
            throw first;
        }
    }

    /** Adds failures to an earlier one, which the caller throws. */
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
