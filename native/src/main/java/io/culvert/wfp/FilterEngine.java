package io.culvert.wfp;

import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;

/**
 * A filtering engine, which holds tunnels and filters packets by them. A {@link FilterSession} works with its contents.
 *
 * <pre>{@code
 * try (FilterEngine engine = FilterEngine.embedded(); // on Windows: FilterEngine.windows()
 *         FilterSession session = engine.open(Provider.of(PROVIDER_KEY, "Gateway manager"))) {
 *     session.add(policy); // names the provider: .provider(PROVIDER_KEY)
 * }
 * }</pre>
 *
 * <p>May be used from any thread.
 */
public sealed interface FilterEngine extends AutoCloseable permits EmbeddedEngine, WindowsEngine {

    /**
     * The base filtering engine of this Windows, called through {@code fwpuclnt.dll}. Changes need the rights of an
     * administrator.
     *
     * <p>Evidence: the calls and their memory are checked against the Windows headers, and in a Windows JVM under Wine
     * with a {@code fwpuclnt.dll} that records them. They have not yet run on a Windows filtering engine.
     *
     * @return the engine; closing it has no effect, because the engine belongs to Windows
     * @throws IllegalStateException if this is not Windows, or the JVM denies native access; the message contains the flag
     * @throws WfpException {@code ERROR_MOD_NOT_FOUND} if this Windows has no {@code fwpuclnt.dll}
     */
    static FilterEngine windows() {
        return new WindowsEngine();
    }

    /**
     * A new, empty engine inside this process. It takes the same bytes as the engine of Windows, verifies and keeps them,
     * and answers with the same codes. Runs on any system; it does not touch the network stack.
     * {@link EmbeddedEngine#builder()} makes one with other settings.
     *
     * @return a started engine for images of 64-bit Windows, with everything in memory
     */
    static EmbeddedEngine embedded() {
        return EmbeddedEngine.builder().build();
    }

    /**
     * Opens a session for an owner. Its objects stay when it ends.
     *
     * @param owner the program that manages the tunnels: the session changes the tunnels that name this provider, and no
     *     others. The first tunnel adds it to the engine if it is missing
     * @return a session, to be closed by the caller
     * @throws WfpException if the engine refuses
     */
    default FilterSession open(Provider owner) {
        return open(SessionOptions.staticSession().owner(owner));
    }

    /**
     * Opens a session without owner, which changes the tunnels that have no provider. Its objects stay when it ends.
     *
     * @return a session, to be closed by the caller
     * @throws WfpException if the engine refuses
     */
    default FilterSession open() {
        return open(SessionOptions.staticSession());
    }

    /**
     * Opens a session: {@code FwpmEngineOpen0}.
     *
     * @param options the settings of the session
     * @return a session, to be closed by the caller
     * @throws WfpException {@code FWP_E_ALREADY_EXISTS} if another session has the same key
     */
    FilterSession open(SessionOptions options);

    /** Ends the use of the engine. An embedded engine stops; the engine of Windows keeps running. */
    @Override
    void close();
}
