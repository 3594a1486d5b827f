package io.culvert.wfp.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The GUIDs that the SDK has names for. */
public final class GuidTable {
    private final List<NamedGuid> all;
    private final Map<UUID, NamedGuid> byValue = new HashMap<>();
    private final Map<String, NamedGuid> byName = new HashMap<>();

    private GuidTable(List<NamedGuid> all) {
        this.all = all;
        for (NamedGuid guid : all) {
            byValue.put(guid.value(), guid);
            byName.put(guid.name(), guid);
            guid.aliases().forEach(alias -> byName.put(alias, guid));
        }
    }

    /**
     * Makes a table.
     *
     * @param all the GUIDs
     * @return the table
     */
    public static GuidTable of(NamedGuid... all) {
        return new GuidTable(List.of(all));
    }

    /**
     * The GUIDs.
     *
     * @return all of them, in the order of their declaration
     */
    public List<NamedGuid> all() {
        return all;
    }

    /**
     * Finds the entry of a GUID.
     *
     * @param value the GUID
     * @return its entry, null if the SDK has no name for it
     */
    public @Nullable NamedGuid find(UUID value) {
        return byValue.get(value);
    }

    /**
     * The GUID of a name.
     *
     * @param name a name or an alias
     * @return the entry, null if the SDK has no such name
     */
    public @Nullable NamedGuid find(String name) {
        return byName.get(name);
    }

    /**
     * A GUID as text for messages.
     *
     * @param value the GUID
     * @return the name, with the aliases in parentheses; the GUID itself if it has no name
     */
    public String describe(UUID value) {
        NamedGuid guid = find(value);
        if (guid == null) {
            return value.toString();
        }
        return guid.aliases().isEmpty() ? guid.name() : guid.name() + " (" + String.join(", ", guid.aliases()) + ")";
    }
}
