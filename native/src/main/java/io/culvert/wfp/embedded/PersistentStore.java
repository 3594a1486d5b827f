package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.List;
import java.util.Optional;

/** Stores the objects that survive a restart of the engine. Called by one thread at a time. */
interface PersistentStore {

    /**
     * The stored objects.
     *
     * @param providers the persistent providers
     * @param tunnels the persistent tunnels, in ascending order of their numbers. The caller releases the image of each
     * @param security the engine's own descriptor, empty for the default
     */
    record Contents(
            List<StoredProvider> providers, List<StoredTunnel> tunnels, Optional<SecurityDescriptor> security) {}

    /** Returns all stored objects. */
    Contents load();

    /**
     * Stores all changes or none. They are durable when this returns.
     *
     * @param changes the changes of persistent objects and of the engine's descriptor, in order
     * @throws io.culvert.wfp.error.WfpException if they cannot be stored; then nothing is changed
     */
    void commit(List<StateChange> changes);

    /** Closes the store. Images in memory are released, which overwrites the keys; files stay. */
    void close();
}
