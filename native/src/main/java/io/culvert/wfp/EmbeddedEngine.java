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
 * A filtering engine inside this process, which behaves as the documents say the one of Windows does: it takes the same
 * bytes, checks them, keeps them and answers with the same codes. Runs on any system; nothing of it reaches the network
 * stack.
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
 * <p>Access rights are kept and given back, and not enforced: every session has those of an administrator.
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
        return FilterSession.over(openSession(options));
    }

    /**
     * The same without the convenience, for calls that no policy can say.
     *
     * @param options how
     * @return a session of its own, to be closed by itself
     */
    public NativeSession openSession(SessionOptions options) {
        return host.open(Objects.requireNonNull(options, "options"));
    }

    /**
     * What the engine filters by: what each tunnel {@linkplain io.culvert.analysis.explain.Expansion becomes}, and the filters that let the
     * packets of IKE pass, which come with the first main-mode policy and go with the last.
     *
     * @return the filters of all tunnels that are committed
     * @throws UnknownPolicyException if a tunnel was added by a call that no policy can say
     */
    public List<PlatformFilter> filters() {
        try (EmbeddedSession session = host.open(SessionOptions.staticSession())) {
            return session.filters();
        }
    }

    /**
     * Stops the engine and starts it again, as when the service or the machine is. Every session is aborted, with its
     * transaction: its calls are refused with {@code FWP_E_SESSION_ABORTED}, and it is still to be closed. Static and dynamic
     * objects are gone; persistent ones are there again, but for those of a provider whose service does not start by itself.
     */
    public void restart() {
        host.restart();
    }

    /**
     * How many transactions its sessions have begun and not ended. Each of them keeps others from writing, so a test may want to
     * know at its end that there is none.
     *
     * @return one a session at most; those that run for a single call do not count
     */
    public int openTransactions() {
        return host.openTransactions();
    }

    /** Stops the engine, and its sessions with it. Pre-shared keys in memory are overwritten. */
    @Override
    public void close() {
        host.close();
    }

    /** An engine in the making. */
    public static final class Builder {

        private TargetAbi abi = TargetAbi.WIN64;
        private EngineClock clock = EngineClock.system();
        private Predicate<String> autoStart = service -> true;
        private @Nullable Path directory;
        private char @Nullable [] passphrase;

        private Builder() {}

        /**
         * How the bytes are laid out that the engine takes; as on 64-bit Windows if nothing is said.
         *
         * @param abi the binary interface
         * @return this builder
         */
        public Builder abi(TargetAbi abi) {
            this.abi = Objects.requireNonNull(abi, "abi");
            return this;
        }

        /**
         * The time that the engine goes by; that of the machine if nothing is said.
         *
         * @param clock a clock
         * @return this builder
         */
        public Builder clock(EngineClock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Which Windows services start by themselves: every one if nothing is said. When the engine starts, it leaves out what
         * belongs to a provider that names another service.
         *
         * @param autoStart asked with the name that a provider gives
         * @return this builder
         */
        public Builder startingByThemselves(Predicate<String> autoStart) {
            this.autoStart = Objects.requireNonNull(autoStart, "autoStart");
            return this;
        }

        /**
         * Where the engine keeps persistent objects, so that they outlast the process, however it ends: what was committed is
         * there again, whole, and nothing else. Static and dynamic objects are not kept. One engine at a time has a directory.
         *
         * <p>Persistent tunnels bring their pre-shared keys along, as they do on Windows: the file may be read and written by
         * its owner only, where the system knows such a thing. Keys of tunnels that are gone are gone from it when the
         * engine is closed.
         *
         * <p>Needs {@code com.h2database:h2-mvstore}, which this library does not bring along.
         *
         * @param directory a directory, made if it is not there
         * @return this builder
         */
        public Builder directory(Path directory) {
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * The same, encrypted (AES in XTS mode, as MVStore does it).
         *
         * @param directory a directory, made if it is not there
         * @param passphrase what it is encrypted with; a copy is overwritten when the engine is made, the original is the
         *     caller's to overwrite
         * @return this builder
         */
        public Builder directory(Path directory, char[] passphrase) {
            this.passphrase = passphrase.clone();
            return directory(directory);
        }

        /**
         * Makes the engine and starts it.
         *
         * @return an engine, to be closed
         * @throws IllegalStateException if its directory is another engine's, or holds something else; the message says
         *     what to do
         * @throws java.io.UncheckedIOException if its directory cannot be made
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
