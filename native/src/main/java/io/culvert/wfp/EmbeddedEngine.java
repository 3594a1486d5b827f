package io.culvert.wfp;

import io.culvert.analysis.explain.PlatformFilter;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.EmbeddedSession;
import io.culvert.wfp.embedded.RestartableEngine;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filtering engine inside this process with the documented behaviour of the engine of Windows. It takes the same bytes,
 * verifies and stores them, and refuses with the same codes. Runs on any system; it does not touch the network stack.
 *
 * <pre>{@code
 * try (EmbeddedEngine engine = FilterEngine.embedded();
 *         FilterSession session = engine.open();
 *         FilterSession trial = engine.open(SessionOptions.dynamicSession())) {
 *     trial.add(policy);               // deleted when the trial session ends
 *     session.find(policy.providerContextKey());
 *     engine.restart();                // deletes all objects that are not persistent
 * }
 * }</pre>
 *
 * <p>May be used from any thread.
 *
 * <p>Access rights are stored and returned, but not enforced: each session has the rights of an administrator.
 */
public final class EmbeddedEngine implements FilterEngine {

    private final RestartableEngine host;

    private EmbeddedEngine(RestartableEngine host) {
        this.host = host;
    }

    /**
     * A builder for a customised engine.
     *
     * @return a builder with the settings of {@link FilterEngine#embedded()}
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public FilterSession open(SessionOptions options) {
        return OpenSession.of(openSession(options), options, host.clock());
    }

    /**
     * Opens a session with native calls only, for calls that no policy can express.
     *
     * @param options the settings of the session
     * @return a new session, to be closed by the caller
     */
    public NativeSession openSession(SessionOptions options) {
        return host.open(Objects.requireNonNull(options, "options"));
    }

    /**
     * The filters of the engine: the {@linkplain io.culvert.analysis.explain.Expansion expansion} of each tunnel, and the
     * filters that exempt the packets of IKE while there is a main-mode policy.
     *
     * @return the filters of all committed tunnels
     * @throws UnknownPolicyException if a tunnel was added by a call that no policy can express
     */
    public List<PlatformFilter> filters() {
        try (EmbeddedSession session = host.open(SessionOptions.staticSession())) {
            return session.filters();
        }
    }

    /**
     * Stops the engine and starts it again, like a restart of the service or the computer. Each session is aborted with its
     * transaction: its calls are refused with {@code FWP_E_SESSION_ABORTED}, and it must still be closed. Static and dynamic
     * objects are deleted. Persistent objects are loaded again, except those of a provider whose service does not start
     * automatically.
     */
    public void restart() {
        host.restart();
    }

    /**
     * The number of transactions that have not ended. Each of them blocks writers, so a test may check at its end that
     * there is none.
     *
     * @return at most one for each session; transactions of a single call do not count
     */
    public int openTransactions() {
        return host.openTransactions();
    }

    /** Stops the engine and its sessions. Pre-shared keys in memory are overwritten. */
    @Override
    public void close() {
        host.close();
    }

    /** Builds an embedded engine. */
    public static final class Builder {

        private TargetAbi abi = TargetAbi.WIN64;
        private EngineClock clock = EngineClock.system();
        private Predicate<String> autoStart = service -> true;
        private @Nullable Path directory;
        private char @Nullable [] passphrase;

        private Builder() {}

        /**
         * Sets the binary interface of the images that the engine takes. The default is {@link TargetAbi#WIN64}.
         *
         * @param abi the binary interface
         * @return this builder
         */
        public Builder abi(TargetAbi abi) {
            this.abi = Objects.requireNonNull(abi, "abi");
            return this;
        }

        /**
         * Sets the clock of the engine. The default is the clock of the computer.
         *
         * @param clock a clock
         * @return this builder
         */
        public Builder clock(EngineClock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets which Windows services start automatically. By default, each does. When the engine starts, it does not load the
         * objects of a provider whose service does not start automatically.
         *
         * @param autoStart tests the service name of a provider
         * @return this builder
         */
        public Builder startingByThemselves(Predicate<String> autoStart) {
            this.autoStart = Objects.requireNonNull(autoStart, "autoStart");
            return this;
        }

        /**
         * Stores persistent objects in a directory, so that they outlive the process. After a crash, exactly the committed
         * objects are loaded again. Static and dynamic objects are not stored. A directory has one engine at a time.
         *
         * <p>Persistent tunnels are stored with their pre-shared keys, as on Windows. Only the owner may read and write the
         * file, where the file system supports this. The keys of deleted tunnels are removed from the file when the engine is
         * closed.
         *
         * <p>Needs {@code com.h2database:h2-mvstore}, an optional dependency.
         *
         * @param directory a directory; created if it does not exist
         * @return this builder
         */
        public Builder directory(Path directory) {
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Stores persistent objects in an encrypted directory (AES in XTS mode, by MVStore).
         *
         * @param directory a directory; created if it does not exist
         * @param passphrase the passphrase; the engine overwrites its copy, the caller overwrites the original
         * @return this builder
         */
        public Builder directory(Path directory, char[] passphrase) {
            this.passphrase = passphrase.clone();
            return directory(directory);
        }

        /**
         * Creates the engine and starts it.
         *
         * @return an engine, to be closed by the caller
         * @throws IllegalStateException if another engine uses the directory, or it contains other files; the message contains
         *     the cure
         * @throws java.io.UncheckedIOException if the directory cannot be created
         */
        public EmbeddedEngine build() {
            try {
                return new EmbeddedEngine(
                        directory == null
                                ? new RestartableEngine(abi, clock, autoStart)
                                : RestartableEngine.durable(abi, clock, autoStart, directory, passphrase));
            } finally {
                if (passphrase != null) {
                    Arrays.fill(passphrase, '\0');
                    passphrase = null;
                }
            }
        }
    }
}
