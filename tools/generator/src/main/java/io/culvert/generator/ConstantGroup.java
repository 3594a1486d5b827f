package io.culvert.generator;

import java.util.List;

/** The constants of one generated class: a C enumeration, or a group of defines. */
record ConstantGroup(
        String className, boolean isFlags, boolean isEnumeration, String why, List<ConstantFact> constants) {}
