package io.culvert.wfp.sequences;

import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.Optional;

/** One step of a sequence. Names things by their numbers in {@link Things}, so that it can stand in any other sequence. */
sealed interface Operation {

    record Open(int slot, SessionShape shape) implements Operation {}

    record Close(int slot) implements Operation {}

    record Begin(int slot, TransactionMode mode) implements Operation {}

    record Commit(int slot) implements Operation {}

    record Abort(int slot) implements Operation {}

    record AddTunnel(int slot, TunnelShape tunnel) implements Operation {}

    record ReplaceTunnel(int slot, TunnelShape tunnel) implements Operation {}

    record DeleteTunnel(int slot, int tunnel) implements Operation {}

    record DeleteContext(int slot, int tunnel) implements Operation {}

    record FindTunnel(int slot, int tunnel) implements Operation {}

    record AddProvider(int slot, int provider) implements Operation {}

    record DeleteProvider(int slot, int provider) implements Operation {}

    record ListAll(int slot) implements Operation {}

    record Wait(Duration duration) implements Operation {}

    record Restart() implements Operation {}

    /**
     * How a session is opened.
     *
     * @param dynamic whether its objects go with it
     * @param key number of its key, if it has one
     * @param patient whether it waits for others as long as it takes
     */
    record SessionShape(boolean dynamic, Optional<Integer> key, boolean patient) {}

    /**
     * A tunnel.
     *
     * @param number decides its key
     * @param provider number of its provider, if it has one
     * @param persistent whether it outlasts the engine
     * @param ownMainMode whether it brings a main-mode context
     */
    record TunnelShape(int number, Optional<Integer> provider, boolean persistent, boolean ownMainMode) {}
}
