package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.image.NativeImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tunnel of the engine: the call that added it, and its one or two contexts.
 *
 * @param tunnel the tunnel context
 * @param mainMode the main-mode context, if the call had one
 * @param lifetime its lifetime
 * @param owner the number of the dynamic session that it is deleted with, {@link SessionNumbers#NO_SESSION} for none
 * @param call the call, which contains the pre-shared key
 */
record StoredTunnel(
        StoredContext tunnel, Optional<StoredContext> mainMode, ObjectLifetime lifetime, long owner, SharedImage call) {

    List<StoredContext> contexts() {
        return Stream.concat(Stream.of(tunnel), mainMode.stream()).toList();
    }

    NativeImage image() {
        return call.image();
    }

    /** Returns a copy with a context replaced by key. */
    StoredTunnel with(StoredContext context) {
        return context.key().equals(tunnel.key())
                ? new StoredTunnel(context, mainMode, lifetime, owner, call)
                : new StoredTunnel(tunnel, Optional.of(context), lifetime, owner, call);
    }
}
