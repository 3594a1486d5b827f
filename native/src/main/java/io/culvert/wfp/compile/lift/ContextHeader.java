package io.culvert.wfp.compile.lift;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import java.util.Optional;
import java.util.UUID;

/**
 * The identity of a provider context, without its policy.
 *
 * @param key its key
 * @param name its display name
 * @param description its description
 * @param providerKey the provider that owns it
 * @param lifetime its lifetime
 * @param providerData opaque data of its owner
 */
public record ContextHeader(
        UUID key,
        String name,
        Optional<String> description,
        Optional<UUID> providerKey,
        ObjectLifetime lifetime,
        Optional<ProviderData> providerData) {

    static ContextHeader of(ContextFields fields, StructView context) {
        FlagReader flags = FlagReader.of(context, fields.flags());
        boolean persistent = flags.take(FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT);
        flags.requireNoMore("FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT or none");
        StructView display = context.inner(fields.displayData());
        String name = display.text(FWPM_DISPLAY_DATA0.name)
                .orElseThrow(() -> new UnknownPolicyException(FWPM_DISPLAY_DATA0.name.path(), "null", "a name"));
        byte[] data = UnrepresentableValues.blob(context, fields.providerData());
        return new ContextHeader(
                context.guid(fields.key()),
                name,
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(fields.providerKey()),
                persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC,
                data.length == 0 ? Optional.empty() : Optional.of(ProviderData.of(data)));
    }

    /** Compares everything except the key. */
    boolean hasSameOwner(ContextHeader other) {
        return equals(new ContextHeader(
                key, other.name, other.description, other.providerKey, other.lifetime, other.providerData));
    }
}
