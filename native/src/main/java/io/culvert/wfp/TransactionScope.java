package io.culvert.wfp;

import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.TransactionMode;
import java.util.ArrayList;
import java.util.List;

/** The duration of a transaction. Its tunnels cannot be used afterwards, and its open pages are closed with it. */
final class TransactionScope implements AutoCloseable {

    private final TransactionMode mode;
    private final List<Pages<?>> open = new ArrayList<>();
    private volatile boolean over;

    TransactionScope(TransactionMode mode) {
        this.mode = mode;
    }

    void requireRunning() {
        if (over) {
            throw new IllegalStateException("the transaction of these tunnels has ended: use them inside its work;"
                    + " outside, call the FilterSession, or begin another transaction");
        }
    }

    /** A caller in a dynamic language may call a method that the declared type does not have. */
    void requireWritable() {
        requireRunning();
        if (mode == TransactionMode.READ_ONLY) {
            throw new IllegalStateException("this transaction is read-only: call transaction(...) of the FilterSession"
                    + " instead of readOnlyTransaction(...), or begin() instead of beginReadOnly()");
        }
    }

    /** Pages that end with the transaction. */
    <T> Pages<T> scoped(Pages<T> pages) {
        synchronized (open) {
            open.add(pages);
        }
        return new Pages<>() {
            @Override
            public List<T> next(int atMost) {
                requireRunning();
                return pages.next(atMost);
            }

            @Override
            public void close() {
                synchronized (open) {
                    open.remove(pages);
                }
                pages.close();
            }
        };
    }

    @Override
    public void close() {
        over = true;
        List<Pages<?>> left;
        synchronized (open) {
            left = List.copyOf(open);
            open.clear();
        }
        CloseAll.of(left.stream().<Runnable>map(pages -> pages::close).toList());
    }
}
