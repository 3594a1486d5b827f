package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transaction did to one object: what was there before, and what is there after. */
sealed interface StateChange {

    /** The same the other way round. */
    StateChange inverse();

    /**
     * A provider came (nothing before), went (nothing after) or got another descriptor.
     *
     * @param before what was there
     * @param after what is there
     */
    record OfProvider(
            @Nullable StoredProvider before, @Nullable StoredProvider after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfProvider(after, before);
        }

        /** Does it to providers by their keys. */
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
     * A tunnel came, went or got another descriptor.
     *
     * @param before what was there
     * @param after what is there
     */
    record OfTunnel(@Nullable StoredTunnel before, @Nullable StoredTunnel after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfTunnel(after, before);
        }
    }

    /**
     * The engine itself got another descriptor.
     *
     * @param before what it had, empty for the default
     * @param after what it has
     */
    record OfEngine(Optional<SecurityDescriptor> before, Optional<SecurityDescriptor> after) implements StateChange {

        @Override
        public StateChange inverse() {
            return new OfEngine(after, before);
        }
    }
}
