package io.culvert.wfp.session;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A selection of provider contexts: {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0}, or no template for all of them. A template
 * has a type, and may have a provider as well; the platform has no template with a provider alone.
 *
 * @param type the type of the contexts; empty for every type
 * @param providerKey the owner of the contexts; empty for contexts with any owner or none
 */
public record ContextSelection(Optional<ProviderContextType> type, Optional<UUID> providerKey) {

    private static final ContextSelection ALL = new ContextSelection(Optional.empty(), Optional.empty());

    /** Refuses null, and a provider without a type. */
    public ContextSelection {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(providerKey, "providerKey");
        if (providerKey.isPresent() && type.isEmpty()) {
            throw new IllegalArgumentException(
                    "provider " + providerKey.get()
                            + " is selected without a type, which the template of the platform cannot express: call ofType(...) first");
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
     * The selected contexts that have an owner.
     *
     * @param providerKey key of a provider
     * @return another template
     */
    public ContextSelection ownedBy(UUID providerKey) {
        return new ContextSelection(type, Optional.of(providerKey));
    }
}
