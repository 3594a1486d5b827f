package io.culvert.wfp.layout;

/** A union as a generated table declares it, before its arms are known. */
final class UnionSpec {

    final String name;
    final FieldLayout discriminator;
    final long discriminatorMask;
    final boolean hasDefaultArm;
    final long[] emptyTags;

    UnionSpec(String name, FieldLayout discriminator, long discriminatorMask, boolean hasDefaultArm, long[] emptyTags) {
        this.name = name;
        this.discriminator = discriminator;
        this.discriminatorMask = discriminatorMask;
        this.hasDefaultArm = hasDefaultArm;
        this.emptyTags = emptyTags;
    }
}
