package io.culvert.wfp.layout;

/** A union as a generated table declares it, before its arms are known. */
record UnionSpec(
        String name, FieldLayout discriminator, long discriminatorMask, boolean hasDefaultArm, long[] emptyTags) {}
