package io.culvert.generator;

/** An algorithm of a quick mode, identified by a pair of numbers. */
record TransformFact(boolean isCipher, String name, int type, int config, String minimumWindows, String notes) {}
