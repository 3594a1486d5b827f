package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.session.ProviderContextType;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider context that the engine keeps.
 *
 * @param key the key it is found by
 * @param id the engine's number of it
 * @param type what it is for
 * @param providerKey who owns it
 * @param security its descriptor, empty for the default
 * @param place where it stands in the image of the call that brought it
 */
record StoredContext(
        UUID key,
        long id,
        ProviderContextType type,
        Optional<UUID> providerKey,
        Optional<SecurityDescriptor> security,
        int place) {

    StoredContext security(SecurityDescriptor descriptor) {
        return new StoredContext(key, id, type, providerKey, Optional.of(descriptor), place);
    }
}
