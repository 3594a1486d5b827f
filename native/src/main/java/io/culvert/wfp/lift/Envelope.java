package io.culvert.wfp.lift;

import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a provider context is.
 *
 * @param key its key
 * @param name what people call it
 * @param description more about it
 * @param providerKey who owns it
 */
public record Envelope(UUID key, String name, Optional<String> description, Optional<UUID> providerKey) {

    static Envelope of(StructView context) {
        Unsaid.absent(context, FWPM_PROVIDER_CONTEXT1.flags);
        Unsaid.absentBlob(context, FWPM_PROVIDER_CONTEXT1.providerData);
        StructView display = context.inner(FWPM_PROVIDER_CONTEXT1.displayData);
        String name = display.text(FWPM_DISPLAY_DATA0.name)
                .orElseThrow(() -> new UnknownPolicyException(FWPM_DISPLAY_DATA0.name.path(), "null", "a name there"));
        return new Envelope(
                context.guid(FWPM_PROVIDER_CONTEXT1.providerContextKey),
                name,
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(FWPM_PROVIDER_CONTEXT1.providerKey));
    }

    /** The same but for the key. */
    boolean hasSameOwner(Envelope other) {
        return name.equals(other.name)
                && description.equals(other.description)
                && providerKey.equals(other.providerKey);
    }
}
