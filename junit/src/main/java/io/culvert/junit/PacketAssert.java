package io.culvert.junit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.culvert.analysis.explain.Classification;
import org.opentest4j.AssertionFailedError;

/** Where a packet is to go. What fails says why it goes elsewhere. */
public final class PacketAssert {

    private static final String NO_TUNNEL = "no tunnel";
    private static final String PAST = "past the tunnels";

    private final EngineAssert engine;
    private final Classification found;

    PacketAssert(EngineAssert engine, Classification found) {
        this.engine = engine;
        this.found = found;
    }

    /**
     * It takes a tunnel.
     *
     * @param name of the tunnel
     * @return what can be asserted of the engine, to go on
     */
    @CanIgnoreReturnValue
    public EngineAssert into(String name) {
        return require("tunnel '" + name + "'");
    }

    /**
     * It takes no tunnel, because none is for it.
     *
     * @return what can be asserted of the engine, to go on
     */
    @CanIgnoreReturnValue
    public EngineAssert nowhere() {
        return require(NO_TUNNEL);
    }

    /**
     * It is one of those that are let pass, such as those of IKE itself.
     *
     * @return what can be asserted of the engine, to go on
     */
    @CanIgnoreReturnValue
    public EngineAssert past() {
        return require(PAST);
    }

    private EngineAssert require(String expected) {
        String actual = words();
        if (!actual.equals(expected)) {
            throw new AssertionFailedError(
                    "expected: <" + expected + "> but was: <" + actual + ">\n" + found.explanation(), expected, actual);
        }
        return engine;
    }

    private String words() {
        if (found instanceof Classification.IntoTunnel into) {
            return "tunnel '" + into.tunnel().name() + "'";
        }
        return found instanceof Classification.Exempt ? PAST : NO_TUNNEL;
    }
}
