package io.culvert.wfp;

import io.culvert.analysis.explain.PlatformFilter;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.EmbeddedSession;
import io.culvert.wfp.embedded.RestartableEngine;
import io.culvert.wfp.embedded.StoreSalvage;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * Reads the sound objects of a directory that an engine refuses to open because it is damaged. One damaged tunnel does
     * not hide the others. Changes nothing in the directory, so it may be repeated.
     *
     * <pre>{@code
     * try (SalvagedStore found = EmbeddedEngine.salvage(Path.of("/var/lib/gateway"));
     *         EmbeddedEngine engine = EmbeddedEngine.builder().directory(Path.of("/var/lib/gateway-2")).build();
     *         FilterSession session = engine.open()) {
     *     System.out.println(found);       // what is sound, and what is damaged and why
     *     found.addTo(session);
     * }
     * }</pre>
     *
     * @param directory the directory of an engine that no engine has open
     * @return the sound objects and the damage, to be closed by the caller
     * @throws IllegalStateException if an engine has the directory open, or its objects are encrypted
     * @throws java.io.UncheckedIOException if it cannot be read, or is no directory of an engine
     */
    public static SalvagedStore salvage(Path directory) {
        return new SalvagedStore(directory, StoreSalvage.read(Objects.requireNonNull(directory, "directory"), null));
    }

    /**
     * Reads the sound objects of an encrypted directory, like {@link #salvage(Path)}.
     *
     * @param directory the directory of an engine that no engine has open
     * @param passphrase its passphrase; the caller overwrites it
     * @return the sound objects and the damage, to be closed by the caller
     * @throws IllegalStateException if an engine has the directory open, or the passphrase is another one
     * @throws java.io.UncheckedIOException if it cannot be read, or is no directory of an engine
     */
    public static SalvagedStore salvage(Path directory, char[] passphrase) {
        return new SalvagedStore(
                directory,
                StoreSalvage.read(
                        Objects.requireNonNull(directory, "directory"),
                        Objects.requireNonNull(passphrase, "passphrase")));
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
     * @return the filters of all committed tunnels, without those of {@link #unreadableTunnels()}
     */
    public List<PlatformFilter> filters() {
        try (EmbeddedSession session = host.open(SessionOptions.staticSession())) {
            return session.filters();
        }
    }

    /**
     * The tunnels that no policy can express. {@link #filters()} leaves them out, because their traffic is unknown.
     *
     * @return the committed tunnels of this kind, each with its place and reason
     */
    public List<UnreadableTunnel> unreadableTunnels() {
        try (FilterSession session = open(SessionOptions.staticSession());
                Stream<InstalledTunnel> tunnels = session.tunnels()) {
            return tunnels.mapMulti(EmbeddedEngine::unreadable).toList();
        }
    }

    private static void unreadable(InstalledTunnel tunnel, Consumer<UnreadableTunnel> found) {
        switch (tunnel) {
            case UnreadableTunnel unreadable -> found.accept(unreadable);
            case ReadableTunnel readable -> readable.destroySecrets();
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

    /**
     * Stops the engine and its sessions. Pre-shared keys in memory are overwritten, and a directory is free for another engine
     * when this returns or throws. Later calls do nothing.
     *
     * @throws java.io.UncheckedIOException if keys of deleted tunnels could not be removed from the directory. It contains all
     *     that was committed, and the next opening removes them
     */
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
        private boolean encrypted;
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
         * Stores persistent objects in a directory, so that they outlive the process. A transaction is on the disk when it
         * returns. After a crash, exactly the committed objects are loaded again. A damaged directory is refused, and {@link
         * #salvage(Path)} reads it. Static and dynamic objects are not stored. A directory has one engine at a time.
         *
         * <p>Persistent tunnels are stored with their pre-shared keys, as on Windows. The engine makes the directory and its
         * files private to their owner, and follows no symbolic link in their place. Closing the engine removes the keys of
         * deleted tunnels from the files. After a crash, the next opening removes them.
         *
         * <p>Needs {@code com.h2database:h2-mvstore}, an optional dependency.
         *
         * @param directory a new or empty directory of the disk, or one that an engine created
         * @return this builder
         */
        public Builder directory(Path directory) {
            wipe();
            this.encrypted = false;
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Stores persistent objects in a directory and encrypts each with AES-256-GCM. The key is derived from the passphrase
         * with PBKDF2-HMAC-SHA256 and 600,000 iterations, which takes some tenths of a second. Names of files and keys of
         * objects (GUIDs) are not encrypted.
         *
         * @param directory a new or empty directory of the disk, or one that an engine created with this passphrase
         * @param passphrase the passphrase, not empty; {@link #build()} overwrites the engine's copy, the caller overwrites the
         *     original
         * @return this builder
         * @throws IllegalArgumentException if the passphrase is empty
         */
        public Builder directory(Path directory, char[] passphrase) {
            if (passphrase.length == 0) {
                throw new IllegalArgumentException(
                        "the passphrase is empty: specify one with at least one character, or"
                                + " call directory(path) for a directory without encryption");
            }
            directory(directory);
            this.encrypted = true;
            this.passphrase = passphrase.clone();
            return this;
        }

        /**
         * Creates the engine and starts it.
         *
         * @return an engine, to be closed by the caller
         * @throws IllegalStateException if another engine uses the directory, it is damaged, it was created with another
         *     passphrase, or it contains other files; the message contains the cure. Also if a passphrase was set before an
         *     earlier call of this method, which has overwritten it
         * @throws java.io.UncheckedIOException if the directory cannot be created, made private, read or written
         */
        public EmbeddedEngine build() {
            if (encrypted && passphrase == null) {
                throw new IllegalStateException("the passphrase was overwritten when the last engine was built: call"
                        + " directory(path, passphrase) again");
            }
            try {
                return new EmbeddedEngine(
                        directory == null
                                ? new RestartableEngine(abi, clock, autoStart)
                                : RestartableEngine.durable(abi, clock, autoStart, directory, passphrase));
            } finally {
                wipe();
            }
        }

        private void wipe() {
            if (passphrase != null) {
                Arrays.fill(passphrase, '\0');
                passphrase = null;
            }
        }
    }
}
