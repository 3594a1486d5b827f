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
 * Who a provider context is.
 *
 * @param key its key
 * @param name what people call it
 * @param description more about it
 * @param providerKey who owns it
 * @param lifetime how long it lives
 * @param providerData what its owner keeps with it
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
                .orElseThrow(() -> new UnknownPolicyException(FWPM_DISPLAY_DATA0.name.path(), "null", "a name there"));
        byte[] data = UnrepresentableValues.blob(context, fields.providerData());
        return new ContextHeader(
                context.guid(fields.key()),
                name,
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(fields.providerKey()),
                persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC,
                data.length == 0 ? Optional.empty() : Optional.of(ProviderData.of(data)));
    }

    /** The same but for the key. */
    boolean hasSameOwner(ContextHeader other) {
        return equals(new ContextHeader(
                key, other.name, other.description, other.providerKey, other.lifetime, other.providerData));
    }
}
