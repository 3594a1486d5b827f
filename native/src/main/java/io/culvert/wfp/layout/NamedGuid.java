package io.culvert.wfp.layout;

import java.util.List;
import java.util.UUID;

/**
 * A GUID that the SDK has a name for.
 *
 * @param value the GUID
 * @param name the name as the SDK spells it, such as {@code FWPM_CONDITION_IP_LOCAL_PORT}
 * @param aliases other names of the SDK for the same GUID, such as {@code FWPM_CONDITION_ICMP_TYPE}; mostly empty
 * @param family the kind of object that it is a key of: a condition, a layer, a sublayer, a callout,
 *     a keying module, a built-in provider or a built-in provider context
 * @param dataType for a condition, the {@code FWP_DATA_TYPE} of its values, as the documents write it; otherwise empty
 * @param layers for a condition, the layers at which it can be used, as the documents write them; otherwise empty
 * @param minimumWindows the first Windows that has it, as text
 */
public record NamedGuid(
        UUID value,
        String name,
        List<String> aliases,
        String family,
        String dataType,
        String layers,
        String minimumWindows) {

    /** Copies the aliases. */
    public NamedGuid {
        aliases = List.copyOf(aliases);
    }
}
