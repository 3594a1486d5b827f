package io.culvert.junit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.culvert.analysis.explain.Classification;
import org.opentest4j.AssertionFailedError;

/** Assertions about the way of a packet. Failures explain which way it takes, and why. */
public final class PacketAssert {

    private static final String NO_TUNNEL = "no tunnel";
    private static final String PAST = "past the tunnels";
    private static final String IF_ROUTED = "a tunnel if a route leads to its virtual interface";

    private final EngineAssert engine;
    private final Classification found;

    PacketAssert(EngineAssert engine, Classification found) {
        this.engine = engine;
        this.found = found;
    }

    /**
     * Asserts that the packet takes a tunnel.
     *
     * @param name the name of the tunnel
     * @return assertions about the engine
     */
    @CanIgnoreReturnValue
    public EngineAssert into(String name) {
        return require("tunnel '" + name + "'");
    }

    /**
     * Asserts that no tunnel matches the packet.
     *
     * @return assertions about the engine
     */
    @CanIgnoreReturnValue
    public EngineAssert nowhere() {
        return require(NO_TUNNEL);
    }

    /**
     * Asserts that the packet is exempt from tunnels, such as a packet of IKE.
     *
     * @return assertions about the engine
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
        return words(found);
    }

    private static String words(Classification classification) {
        return switch (classification) {
            case Classification.Incomplete incomplete ->
                words(incomplete.among()) + ", unless it takes "
                        + incomplete.leftOut().keySet();
            case Classification.IntoTunnel into -> "tunnel '" + into.tunnel().name() + "'";
            case Classification.IfRouted ignored -> IF_ROUTED;
            case Classification.Exempt ignored -> PAST;
            case Classification.NoTunnel ignored -> NO_TUNNEL;
        };
    }
}
