package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.session.ProviderContextType;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider context of the engine.
 *
 * @param key its key
 * @param id the number that the engine gave it
 * @param type its type
 * @param providerKey the provider that owns it
 * @param security its descriptor, empty for the default
 * @param place its place in the image of the call that added it
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
