package io.culvert.wfp.faults;

import io.culvert.wfp.session.Pages;
import java.util.List;

/** Pages of a session with faults. */
final class FaultyPages<T> implements Pages<T> {

    private final Injection injection;
    private final Pages<T> pages;
    private final EngineCall next;
    private final EngineCall end;
    private volatile boolean closed;

    FaultyPages(Injection injection, Pages<T> pages, EngineCall next, EngineCall end) {
        this.injection = injection;
        this.pages = pages;
        this.next = next;
        this.end = end;
    }

    @Override
    public List<T> next(int atMost) {
        return injection.get(next, next.function(), () -> pages.next(atMost), page -> {});
    }

    @Override
    public void close() {
        if (!closed && !injection.isOver()) {
            injection.run(end, end.function(), pages::close);
        }
        closed = true;
    }
}
