package io.culvert.generator;

/** A pair of numbers that names an algorithm of a quick mode. */
record TransformFact(boolean isCipher, String name, int type, int config, String minimumWindows, String notes) {}
