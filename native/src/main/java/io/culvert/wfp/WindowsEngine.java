package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.wfp.jna.WindowsSession;
import io.culvert.wfp.session.SessionOptions;

/** The base filtering engine of this Windows. */
final class WindowsEngine implements FilterEngine {

    WindowsEngine() {
        WindowsSession.requireLibrary();
    }

    @Override
    public FilterSession open(SessionOptions options) {
        return FilterSession.over(WindowsSession.open(requireNonNull(options, "options")));
    }

    /** The engine belongs to Windows. */
    @Override
    public void close() {}
}
