package io.culvert.wfp.layout;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A discriminated union of a structure: the field that selects the arm in use, and its values.
 *
 * <p>The value of the discriminator is called the tag. A tag that {@link #accepts} refuses cannot be marshalled: the
 * client stub raises {@code RPC_S_INVALID_TAG} before the engine sees the structure.
 */
public final class UnionLayout {
    private final String name;
    private final FieldLayout discriminator;
    private final long discriminatorMask;
    private final List<FieldLayout> arms;
    private final long[] emptyTags;
    private final boolean hasDefaultArm;

    UnionLayout(UnionSpec spec, List<FieldLayout> arms) {
        this.name = spec.name;
        this.discriminator = spec.discriminator;
        this.discriminatorMask = spec.discriminatorMask;
        this.arms = arms;
        this.emptyTags = spec.emptyTags;
        this.hasDefaultArm = spec.hasDefaultArm;
    }

    /**
     * The name of the union, as the facts number the unions of a structure.
     *
     * @return the name, unique in the structure, such as {@code u1}
     */
    public String name() {
        return name;
    }

    /**
     * The field whose value is the tag.
     *
     * @return a field of the same structure
     */
    public FieldLayout discriminator() {
        return discriminator;
    }

    /**
     * The bits of the discriminator that select the arm.
     *
     * @return the mask, all ones if the whole value counts
     */
    public long discriminatorMask() {
        return discriminatorMask;
    }

    /**
     * The fields that are arms, or parts of arms: two fields with the same tags are one arm, a structure without a name.
     *
     * @return the fields in the order of their declaration
     */
    public List<FieldLayout> arms() {
        return arms;
    }

    /**
     * Whether any tag without an arm of its own is accepted and means that the union is empty.
     *
     * @return true if the interface definition has a default arm; all default arms are empty
     */
    public boolean hasDefaultArm() {
        return hasDefaultArm;
    }

    /**
     * Whether a tag can be marshalled: some field is an arm for it, or it is one of those for which the union is empty.
     *
     * @param tag the whole value of the discriminator, as an unsigned number
     * @return true if the union is defined for the tag
     */
    public boolean accepts(long tag) {
        if (hasDefaultArm) {
            return true;
        }
        long masked = tag & discriminatorMask;
        for (long emptyTag : emptyTags) {
            if (emptyTag == masked) {
                return true;
            }
        }
        return arms.stream().anyMatch(arm -> arm.isArmFor(tag));
    }

    /**
     * The tags that the union names.
     *
     * @return the masked values that have an arm or make the union empty, in the order of declaration, each once
     */
    public LongStream tags() {
        LongStream ofArms = arms.stream().flatMapToLong(arm -> LongStream.of(arm.armTags()));
        return LongStream.concat(ofArms, LongStream.of(emptyTags)).distinct();
    }

    @Override
    public String toString() {
        return discriminator.structName() + "." + name;
    }
}
