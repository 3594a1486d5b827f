package io.culvert.wfp.embedded;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An engine over all its starts, and the place where it keeps what outlasts them. */
public final class RestartableEngine implements AutoCloseable {

    private final TargetAbi abi;
    private final EngineClock clock;
    private final PersistentStore store;
    private final Predicate<String> autoStart;
    /** Of whoever starts or stops the engine. Nobody else waits for it: a listener that stopping waits for may open a session. */
    private final Object life = new Object();

    private volatile EngineInstance run;

    /**
     * An engine that keeps everything in memory, started.
     *
     * @param abi how the images are laid out that it takes
     * @param clock the time that it goes by
     * @param autoStart which services start by themselves
     */
    public RestartableEngine(TargetAbi abi, EngineClock clock, Predicate<String> autoStart) {
        this(abi, clock, new MemoryStore(), autoStart);
    }

    /**
     * An engine that keeps persistent objects in a directory, started.
     *
     * @param abi how the images are laid out that it takes
     * @param clock the time that it goes by
     * @param autoStart which services start by themselves
     * @param directory where; made if it is not there
     * @param passphrase what it is encrypted with; null for not at all
     * @return the engine
     */
    public static RestartableEngine durable(
            TargetAbi abi,
            EngineClock clock,
            Predicate<String> autoStart,
            Path directory,
            char @Nullable [] passphrase) {
        PersistentStore store;
        try {
            store = DurableStore.open(directory, abi, passphrase);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "an engine on a directory needs com.h2database:h2-mvstore, which is not on the class path or module"
                            + " path: add it, or build an engine without a directory",
                    missing);
        }
        try {
            return new RestartableEngine(abi, clock, store, autoStart);
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    RestartableEngine(TargetAbi abi, EngineClock clock, PersistentStore store, Predicate<String> autoStart) {
        this.abi = abi;
        this.clock = clock;
        this.store = store;
        this.autoStart = autoStart;
        this.run = start();
    }

    private EngineInstance start() {
        return new EngineInstance(abi, clock, store, autoStart);
    }

    /**
     * Opens a session.
     *
     * @param options how
     * @return a session of its own
     */
    public EmbeddedSession open(SessionOptions options) {
        return run.open(options);
    }

    /** Stops the engine and starts it again. */
    public void restart() {
        synchronized (life) {
            if (run.lock().isStopped()) {
                throw new IllegalStateException("the engine was closed, and does not start again: build another one");
            }
            run.stop();
            run = start();
        }
    }

    /**
     * How many transactions are open that were begun explicitly.
     *
     * @return one a session at most
     */
    public int openTransactions() {
        return run.lock().begun();
    }

    /** Stops the engine for good. */
    @Override
    public void close() {
        synchronized (life) {
            if (!run.lock().isStopped()) {
                run.stop();
                store.close();
            }
        }
    }

    EngineInstance run() {
        return run;
    }
}
