package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.List;
import java.util.Optional;

/** Where an engine keeps what is to be there when it starts again. Called by one thread at a time. */
interface PersistentStore {

    /**
     * What is kept.
     *
     * @param providers providers that were made persistent
     * @param tunnels tunnels that were made persistent, in ascending order of their ids. Each image is held once for whoever
     *     loads it
     * @param security the engine's own descriptor, empty for the default
     */
    record Contents(
            List<StoredProvider> providers, List<StoredTunnel> tunnels, Optional<SecurityDescriptor> security) {}

    /** Everything that was kept. */
    Contents load();

    /**
     * Keeps changes, all of them or none; they last once this returns.
     *
     * @param changes of persistent objects, and of the engine's descriptor, in the order in which they were made
     * @throws io.culvert.wfp.error.WfpException if they cannot be kept; then nothing is changed
     */
    void commit(List<StateChange> changes);

    /** Lets go of everything: what only memory holds is overwritten, what a disk holds stays. */
    void close();
}
