package io.culvert.wfp.error;

import io.culvert.rule.Place;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session was to change a tunnel that does not belong to its owner. Nothing was changed. A session owns the tunnels of its
 * provider, or without one, the tunnels that have no provider. {@link io.culvert.wfp.TunnelWriter#ofAnyProvider()} changes
 * tunnels of other owners.
 */
public final class NotOwnerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Place place;
    private final @Nullable UUID provider;
    private final @Nullable UUID owner;

    /**
     * The refusal of a change.
     *
     * @param place the tunnel's provider, such as {@code tunnel 'hq' > provider}
     * @param provider the provider of the tunnel, or empty
     * @param owner the provider of the session, or empty
     * @param cure what the caller can do
     */
    public NotOwnerException(Place place, Optional<UUID> provider, Optional<UUID> owner, String cure) {
        super(place + " is " + words(provider) + "; this session changes only tunnels "
                + owner.map(key -> "of provider " + key).orElse("without a provider")
                + "\n      cure:    " + cure);
        this.place = place;
        this.provider = provider.orElse(null);
        this.owner = owner.orElse(null);
    }

    private static String words(Optional<UUID> provider) {
        return provider.map(UUID::toString).orElse("none");
    }

    /**
     * The element that the refusal is about.
     *
     * @return such as {@code tunnel 'hq' > provider}
     */
    public Place place() {
        return place;
    }

    /**
     * The provider of the tunnel.
     *
     * @return its key; empty if the tunnel has none
     */
    public Optional<UUID> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * The provider of the session.
     *
     * @return its key; empty if the session owns the tunnels without a provider
     */
    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }
}
