package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code FWPM_PROVIDER_CONTEXT0} to {@code 3}.
 *
 * @param layout the version
 * @param key {@code providerContextKey}
 * @param displayData {@code displayData}
 * @param flags {@code flags}
 * @param providerKey {@code providerKey}
 * @param providerData {@code providerData}
 * @param type {@code type}, which says what the context leads to
 * @param id {@code providerContextId}
 */
public record ContextFields(
        StructLayout layout,
        FieldLayout key,
        FieldLayout displayData,
        FieldLayout flags,
        FieldLayout providerKey,
        FieldLayout providerData,
        FieldLayout type,
        FieldLayout id) {

    static ContextFields of(StructLayout layout) {
        return new ContextFields(
                layout,
                layout.field("providerContextKey"),
                layout.field("displayData"),
                layout.field("flags"),
                layout.field("providerKey"),
                layout.field("providerData"),
                layout.field("type"),
                layout.field("providerContextId"));
    }

    /**
     * The pointer to the policy of a type.
     *
     * @param tag a value of {@link #type()}
     * @return the arm; empty if this version has none for the type, so that such a context leads nowhere
     */
    public Optional<FieldLayout> policy(int tag) {
        return layout.fields().stream()
                .filter(field -> field.discriminator() == type && field.isArmFor(tag))
                .findFirst();
    }
}
