package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.embedded.PersistentStore.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The objects of a store, read value by value. */
final class StoredObjects {

    /** The name of the value with the engine's own descriptor. */
    static final String SECURITY = "engine";

    private static final String PROVIDER = "provider/";
    private static final String TUNNEL = "tunnel/";

    private final List<StoredProvider> providers = new ArrayList<>();
    private final List<StoredTunnel> tunnels = new ArrayList<>();
    private Optional<SecurityDescriptor> security = Optional.empty();

    static String name(StoredProvider provider) {
        return PROVIDER + provider.provider().key();
    }

    static String name(StoredTunnel tunnel) {
        return TUNNEL + tunnel.tunnel().key();
    }

    /**
     * Adds the object of a value.
     *
     * @throws IllegalStateException if the value is none of an object
     */
    void read(String name, byte[] value) {
        try {
            if (name.startsWith(PROVIDER)) {
                providers.add(StoreFormat.provider(value));
            } else if (name.startsWith(TUNNEL)) {
                tunnels.add(StoreFormat.tunnel(value));
            } else if (name.equals(SECURITY)) {
                security = Optional.of(SecurityDescriptor.of(value));
            } else {
                throw new IllegalArgumentException("no object of an engine has such a name");
            }
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    name + " of the store cannot be read: " + failure.getMessage()
                            + ". Open it with the version of the library that wrote it",
                    failure);
        }
    }

    /** All objects that were read, tunnels in ascending order of their numbers. */
    Contents contents() {
        tunnels.sort(Comparator.comparingLong(tunnel -> tunnel.tunnel().id()));
        return new Contents(List.copyOf(providers), List.copyOf(tunnels), security);
    }

    /** Overwrites the keys of all tunnels that were read. */
    void release() {
        tunnels.forEach(tunnel -> tunnel.call().release());
    }
}
