package io.culvert.wfp.embedded;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Pages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the objects that existed when the enumeration began.
 *
 * @param <S> the type of the stored objects
 * @param <T> the type of the returned objects
 */
final class SnapshotPages<S, T> implements Pages<T> {

    private final String call;
    private final Function<S, T> handOut;
    private final Consumer<S> letGo;
    private @Nullable List<S> left;

    /** Checks first that the session of the caller is open. */
    private final Consumer<String> requireOpen;

    SnapshotPages(
            String call, List<S> snapshot, Function<S, T> handOut, Consumer<S> letGo, Consumer<String> requireOpen) {
        this.call = call;
        this.left = snapshot;
        this.handOut = handOut;
        this.letGo = letGo;
        this.requireOpen = requireOpen;
    }

    @Override
    public synchronized List<T> next(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("a page has at least 1 object, not " + atMost);
        }
        requireOpen.accept(call);
        List<S> now = left;
        if (now == null) {
            throw new WfpException(ErrorCodes.ERROR_INVALID_HANDLE, call, "the pages were closed");
        }
        int count = Math.min(atMost, now.size());
        List<T> page = now.subList(0, count).stream().map(handOut).toList();
        now.subList(0, count).forEach(letGo);
        left = now.subList(count, now.size());
        return page;
    }

    @Override
    public synchronized void close() {
        List<S> now = left;
        left = null;
        if (now != null) {
            now.forEach(letGo);
        }
    }
}
