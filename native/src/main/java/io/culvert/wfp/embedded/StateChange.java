package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of one object by a transaction, with the object before and after. */
sealed interface StateChange {

    /** The change that undoes this one. */
    StateChange inverse();

    /**
     * A provider was added (nothing before), deleted (nothing after), or its descriptor was set.
     *
     * @param before the object before, null if there was none
     * @param after the object after, null if there is none
     */
    record OfProvider(
            @Nullable StoredProvider before, @Nullable StoredProvider after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfProvider(after, before);
        }

        /** Applies the change to a map of providers by key. */
        void applyTo(Map<UUID, StoredProvider> providers) {
            if (before != null) {
                providers.remove(before.provider().key());
            }
            if (after != null) {
                providers.put(after.provider().key(), after);
            }
        }
    }

    /**
     * A tunnel was added, deleted, or its descriptor was set.
     *
     * @param before the object before, null if there was none
     * @param after the object after, null if there is none
     */
    record OfTunnel(@Nullable StoredTunnel before, @Nullable StoredTunnel after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfTunnel(after, before);
        }
    }

    /**
     * The descriptor of the engine was set.
     *
     * @param before the descriptor before, empty for the default
     * @param after the descriptor after
     */
    record OfEngine(Optional<SecurityDescriptor> before, Optional<SecurityDescriptor> after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfEngine(after, before);
        }
    }
}
