package io.culvert.generator;

import java.util.List;
import java.util.UUID;

/** A GUID that the SDK has a name for. */
record GuidFact(
        String kind,
        String name,
        UUID value,
        List<String> aliases,
        String dataType,
        String layers,
        String minimumWindows,
        String notes) {}
