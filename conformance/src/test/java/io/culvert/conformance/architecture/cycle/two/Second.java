package io.culvert.conformance.architecture.cycle.two;

import io.culvert.conformance.architecture.cycle.one.First;

/** Uses the other half. */
public interface Second {

    /** The other half. */
    First first();
}
