package io.culvert.wfp.embedded;

import io.culvert.wfp.EngineClock;
import io.culvert.wfp.SessionOptions;
import io.culvert.wfp.layout.TargetAbi;
import java.util.function.Predicate;

/** An engine over all its starts, and the place where it keeps what outlasts them. */
public final class EngineHost implements AutoCloseable {

    private final TargetAbi abi;
    private final EngineClock clock;
    private final PersistentStore store;
    private final Predicate<String> autoStart;
    private EngineRun run;

    /**
     * An engine that keeps everything in memory, started.
     *
     * @param abi how the images are laid out that it takes
     * @param clock the time that it goes by
     * @param autoStart which services start by themselves
     */
    public EngineHost(TargetAbi abi, EngineClock clock, Predicate<String> autoStart) {
        this(abi, clock, new MemoryStore(), autoStart);
    }

    EngineHost(TargetAbi abi, EngineClock clock, PersistentStore store, Predicate<String> autoStart) {
        this.abi = abi;
        this.clock = clock;
        this.store = store;
        this.autoStart = autoStart;
        this.run = start();
    }

    private EngineRun start() {
        return new EngineRun(abi, clock, store, autoStart);
    }

    /**
     * Opens a session.
     *
     * @param options how
     * @return a session of its own
     */
    public synchronized EmbeddedSession open(SessionOptions options) {
        return run.open(options);
    }

    /** Stops the engine and starts it again. */
    public synchronized void restart() {
        if (run.lock().isStopped()) {
            throw new IllegalStateException("the engine was closed, and does not start again: build another one");
        }
        run.stop();
        run = start();
    }

    /**
     * How many transactions are open that were begun explicitly.
     *
     * @return one a session at most
     */
    public synchronized int openTransactions() {
        return run.lock().begun();
    }

    /** Stops the engine for good. */
    @Override
    public synchronized void close() {
        if (!run.lock().isStopped()) {
            run.stop();
            store.close();
        }
    }

    synchronized EngineRun run() {
        return run;
    }
}
