package io.culvert.wfp.embedded;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.image.NativeImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tunnel that the engine keeps: the call that brought it, and its one or two contexts.
 *
 * @param tunnel the tunnel context
 * @param mainMode the main-mode context, if the call had one
 * @param lifetime how long it lives
 * @param owner number of the dynamic session that it goes with; {@link SessionNumbers#NOBODY} if it stays
 * @param call the call; holds the pre-shared key
 */
record StoredTunnel(
        StoredContext tunnel, Optional<StoredContext> mainMode, ObjectLifetime lifetime, long owner, SharedImage call) {

    List<StoredContext> contexts() {
        return Stream.concat(Stream.of(tunnel), mainMode.stream()).toList();
    }

    NativeImage image() {
        return call.image();
    }

    /** The same with another context in the place of the one of that key. */
    StoredTunnel with(StoredContext context) {
        return context.key().equals(tunnel.key())
                ? new StoredTunnel(context, mainMode, lifetime, owner, call)
                : new StoredTunnel(tunnel, Optional.of(context), lifetime, owner, call);
    }
}
