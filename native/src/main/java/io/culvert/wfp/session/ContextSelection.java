package io.culvert.wfp.session;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which provider contexts are meant: {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0}, or none for all of them. A template names
 * a type, and may name a provider as well; one that names a provider alone there is not.
 *
 * @param type of which type; empty for every type
 * @param providerKey of which owner; empty for every owner, and for none
 */
public record ContextSelection(Optional<ProviderContextType> type, Optional<UUID> providerKey) {

    private static final ContextSelection ALL = new ContextSelection(Optional.empty(), Optional.empty());

    /** Refuses null, and a provider without a type. */
    public ContextSelection {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(providerKey, "providerKey");
        if (providerKey.isPresent() && type.isEmpty()) {
            throw new IllegalArgumentException("provider " + providerKey.get()
                    + " is selected without a type, which the template of the platform cannot say: name a type");
        }
    }

    /**
     * Every context.
     *
     * @return no template
     */
    public static ContextSelection all() {
        return ALL;
    }

    /**
     * The contexts of a type.
     *
     * @param type the type
     * @return a template
     */
    public static ContextSelection ofType(ProviderContextType type) {
        return new ContextSelection(Optional.of(type), Optional.empty());
    }

    /**
     * Of these, the ones of an owner.
     *
     * @param providerKey key of a provider
     * @return another template
     */
    public ContextSelection ownedBy(UUID providerKey) {
        return new ContextSelection(type, Optional.of(providerKey));
    }
}
