package io.culvert.generator;

import java.util.List;
import java.util.UUID;

/** A GUID with a name in the SDK. */
record GuidFact(
        String kind,
        String name,
        UUID value,
        List<String> aliases,
        String dataType,
        String layers,
        String minimumWindows,
        String notes) {}
