package io.culvert.wfp.embedded;

import io.culvert.wfp.image.NativeImage;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider context that the engine keeps.
 *
 * @param key the key it is found by
 * @param id the engine's number of it
 * @param siblingKey key of the other context that the same call brought; its own if there is none
 * @param siblingId the engine's number of that
 * @param providerKey who owns it
 * @param call the call that brought it
 * @param place where it stands in the image of the call
 */
record StoredContext(
        UUID key, long id, UUID siblingKey, long siblingId, Optional<UUID> providerKey, NativeImage call, int place) {

    boolean isTunnel() {
        return place == call.arguments().tunnelPolicy();
    }
}
