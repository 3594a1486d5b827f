package io.culvert.wfp.embedded;

import io.culvert.wfp.layout.TargetAbi;

/** An engine. What it holds is shared by its sessions. */
public final class EmbeddedEngine {

    private final TargetAbi abi;
    private final EngineStore store = new EngineStore();
    private final TransactionLock lock = new TransactionLock();

    /**
     * An empty engine.
     *
     * @param abi how the images are laid out that it takes
     */
    public EmbeddedEngine(TargetAbi abi) {
        this.abi = abi;
    }

    /**
     * Opens a session.
     *
     * @return a session of its own
     */
    public EmbeddedSession open() {
        return new EmbeddedSession(abi, store, lock, () -> {});
    }

    /**
     * Opens the only session there will be.
     *
     * @return a session that ends the engine when it is closed, and overwrites the keys in it
     */
    public EmbeddedSession openOnly() {
        return new EmbeddedSession(abi, store, lock, store::wipe);
    }
}
