package io.culvert.conformance.architecture.cycle.one;

import io.culvert.conformance.architecture.cycle.two.Second;

/** Uses the other half. */
public record First(Second second) {}
