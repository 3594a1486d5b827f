package io.culvert.wfp.lift;

import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.fields.ContextFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
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

    static Envelope of(ContextFields fields, StructView context) {
        Unsaid.absent(context, fields.flags());
        Unsaid.absentBlob(context, fields.providerData());
        StructView display = context.inner(fields.displayData());
        String name = display.text(FWPM_DISPLAY_DATA0.name)
                .orElseThrow(() -> new UnknownPolicyException(FWPM_DISPLAY_DATA0.name.path(), "null", "a name there"));
        return new Envelope(
                context.guid(fields.key()),
                name,
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(fields.providerKey()));
    }

    /** The same but for the key. */
    boolean hasSameOwner(Envelope other) {
        return name.equals(other.name)
                && description.equals(other.description)
                && providerKey.equals(other.providerKey);
    }
}
