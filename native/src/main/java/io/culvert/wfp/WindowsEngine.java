package io.culvert.wfp;

import static java.util.Objects.requireNonNull;

import io.culvert.wfp.jna.WindowsSession;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;

/** The base filtering engine of this Windows. */
final class WindowsEngine implements FilterEngine {

    WindowsEngine() {
        WindowsSession.requireLibrary();
    }

    @Override
    public FilterSession open(SessionOptions options) {
        return OpenSession.of(WindowsSession.open(requireNonNull(options, "options")), options, EngineClock.system());
    }

    /** The engine belongs to Windows. */
    @Override
    public void close() {}
}
