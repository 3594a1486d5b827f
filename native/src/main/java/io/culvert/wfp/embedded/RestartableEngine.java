package io.culvert.wfp.embedded;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.store.StoreSettings;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.SessionOptions;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An engine that can be restarted, with the store that survives restarts. */
public final class RestartableEngine implements AutoCloseable {

    private final TargetAbi abi;
    private final EngineClock clock;
    private final PersistentStore store;
    private final Predicate<String> autoStart;
    /** Held only to start or stop. Opening a session does not need it, so it never waits for a slow stop. */
    private final Object life = new Object();

    private volatile EngineInstance run;

    /**
     * Starts an engine that stores everything in memory.
     *
     * @param abi the binary interface of the images that it takes
     * @param clock its clock
     * @param autoStart whether a service starts automatically
     */
    public RestartableEngine(TargetAbi abi, EngineClock clock, Predicate<String> autoStart) {
        this(abi, clock, new MemoryStore(), autoStart);
    }

    /**
     * Starts an engine that stores persistent objects in a directory.
     *
     * @param abi the binary interface of the images that it takes
     * @param clock its clock
     * @param autoStart whether a service starts automatically
     * @param directory the directory, which is created if it does not exist
     * @param passphrase the passphrase of the encryption, null for no encryption
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
            store = DurableStore.open(StoreSettings.of(directory, DurableStore.kind(abi), passphrase));
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
     * The clock of the engine.
     *
     * @return the clock
     */
    public EngineClock clock() {
        return clock;
    }

    /**
     * Opens a session.
     *
     * @param options the options of the session
     * @return a new session
     */
    public EmbeddedSession open(SessionOptions options) {
        return run.open(options);
    }

    /** Stops the engine and starts it again. */
    public void restart() {
        synchronized (life) {
            if (run.lock().isStopped()) {
                throw new IllegalStateException("the engine was closed and cannot be restarted: build another one");
            }
            run.stop();
            run = start();
        }
    }

    /**
     * The number of open transactions that were begun explicitly.
     *
     * @return at most one for each session
     */
    public int openTransactions() {
        return run.lock().begun();
    }

    /** Stops the engine for good. */
    @Override
    public void close() {
        synchronized (life) {
            if (!run.lock().isStopped()) {
                try {
                    run.stop();
                } finally {
                    store.close();
                }
            }
        }
    }

    EngineInstance run() {
        return run;
    }
}
