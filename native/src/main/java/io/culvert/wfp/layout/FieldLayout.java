package io.culvert.wfp.layout;

import io.culvert.wfp.abi.TargetAbi;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The position and the meaning of a field of a structure.
 *
 * <p>Field layouts are the constants of the generated classes in {@link io.culvert.wfp.layout.sdk}, for example
 * {@code IPSEC_PROPOSAL0.pfsGroup}. Each field has exactly one object, so identity is equality. Offsets and sizes are
 * plain fields: {@code IPSEC_PROPOSAL0.pfsGroup.byteOffset(abi)} is a comparison and a load.
 *
 * <p>Rules for following a field generically:
 *
 * <ul>
 *   <li>A field with a {@link #discriminator()} exists only if {@link #isArmFor} holds for the value of the
 *       discriminator, and if the discriminator itself exists by the same rule. Arms of one union share their bytes.
 *   <li>A field with a {@link #count()} has that field's value as the number of its elements. The count may itself
 *       belong to an arm of a union, always to the same arm.
 *   <li>A pointer without a count points to one element, and may be null if {@link #isNullable()}.
 *   <li>If {@link #isSecret()} holds, everything in and behind the field is secret.
 * </ul>
 */
public final class FieldLayout {
    private final String structName;
    private final String name;
    private final String cType;
    private final FieldKind kind;
    private final int win64ByteOffset;
    private final int win32ByteOffset;
    private final int win64ByteSize;
    private final int win32ByteSize;
    private final @Nullable FieldKind elementKind;
    private final @Nullable StructLayout target;
    private final @Nullable FieldLayout count;
    private final PointerRule pointerRule;
    private final @Nullable ConstantTable constants;
    private final @Nullable AddressForm addressForm;
    private final @Nullable String unionName;
    private final @Nullable FieldLayout discriminator;
    private final long discriminatorMask;
    private final long[] armTags;
    private final boolean secret;
    private final String minimumWindows;

    FieldLayout(FieldLayoutBuilder from) {
        structName = from.structName;
        name = from.name;
        cType = from.cType;
        kind = from.kind;
        win64ByteOffset = from.win64ByteOffset;
        win32ByteOffset = from.win32ByteOffset;
        win64ByteSize = from.win64ByteSize;
        win32ByteSize = from.win32ByteSize;
        elementKind = from.elementKind;
        target = from.target;
        count = from.count;
        pointerRule = from.pointerRule;
        constants = from.constants;
        addressForm = from.addressForm;
        unionName = from.unionName;
        discriminator = from.discriminator;
        discriminatorMask = from.discriminatorMask;
        armTags = from.armTags;
        secret = from.secret;
        minimumWindows = from.minimumWindows;
    }

    /**
     * Begins the layout of a field. Meant for the generated tables.
     *
     * @param structName the name of the structure
     * @param name the name of the field
     * @param cType the C type as the facts have it
     * @param kind the physical form
     * @return a builder
     */
    public static FieldLayoutBuilder of(String structName, String name, String cType, FieldKind kind) {
        return new FieldLayoutBuilder(structName, name, cType, kind);
    }

    /** {@return the name of the structure that the field belongs to, such as {@code IPSEC_PROPOSAL0}} */
    public String structName() {
        return structName;
    }

    /** {@return the name of the field as the SDK spells it, such as {@code pfsGroup}} */
    public String name() {
        return name;
    }

    /** {@return structure and field, such as {@code IPSEC_PROPOSAL0.pfsGroup}} */
    public String path() {
        return structName + "." + name;
    }

    /** {@return the C type of the field, such as {@code IPSEC_SA_TRANSFORM0*}} */
    public String cType() {
        return cType;
    }

    /** {@return the physical form of the field} */
    public FieldKind kind() {
        return kind;
    }

    /**
     * The offset of the field.
     *
     * @param abi the binary interface
     * @return bytes from the beginning of the structure
     */
    public int byteOffset(TargetAbi abi) {
        return abi == TargetAbi.WIN64 ? win64ByteOffset : win32ByteOffset;
    }

    /**
     * The size of the field within the structure; for pointers, the size of the address.
     *
     * @param abi the binary interface
     * @return the size in bytes
     */
    public int byteSize(TargetAbi abi) {
        return abi == TargetAbi.WIN64 ? win64ByteSize : win32ByteSize;
    }

    /**
     * The size of one element that the field points to or contains; for a text, of one code unit.
     *
     * @param abi the binary interface
     * @return the size in bytes
     * @throws IllegalStateException if the field has no elements: it is a scalar, a structure, or opaque
     */
    public int elementByteSize(TargetAbi abi) {
        if (target != null && kind != FieldKind.STRUCT) {
            return target.byteSize(abi);
        }
        if (elementKind == null) {
            throw new IllegalStateException(path() + " has no elements");
        }
        return elementKind.isPointer() ? abi.pointerSize() : elementKind.scalarByteSize();
    }

    /**
     * The alignment of one element that the field points to or contains.
     *
     * @param abi the binary interface
     * @return the alignment in bytes
     * @throws IllegalStateException if the field has no elements: it is a scalar, a structure, or opaque
     */
    public int elementByteAlignment(TargetAbi abi) {
        return target != null && kind != FieldKind.STRUCT ? target.byteAlignment(abi) : elementByteSize(abi);
    }

    /**
     * The kind of the elements that the field points to or holds.
     *
     * @return the kind of number or of pointer; null if the elements are structures, or if the field has none
     */
    public @Nullable FieldKind elementKind() {
        return elementKind;
    }

    /**
     * The structure that is embedded or pointed to.
     *
     * @return its layout, null if the field neither embeds nor points to a structure
     */
    public @Nullable StructLayout target() {
        return target;
    }

    /**
     * The field whose value is the number of elements that this field points to or holds.
     *
     * @return a field of the same structure, null if the number is fixed
     */
    public @Nullable FieldLayout count() {
        return count;
    }

    /**
     * The rule of the interface definition for a null value.
     *
     * @return the rule; {@link PointerRule#NONE} for a field that is no pointer
     */
    public PointerRule pointerRule() {
        return pointerRule;
    }

    /**
     * Whether the field is a pointer that may be null as far as the interface definition goes.
     *
     * @return false for {@link PointerRule#REF} pointers and for fields that are no pointers
     */
    public boolean isNullable() {
        return kind.isPointer() && pointerRule != PointerRule.REF;
    }

    /** {@return the constants that the value of the field is written with, null for a plain number} */
    public @Nullable ConstantTable constants() {
        return constants;
    }

    /** {@return the form of the address that the field always contains, null for other fields} */
    public @Nullable AddressForm addressForm() {
        return addressForm;
    }

    /** {@return whether the field has constants and they are flags} */
    public boolean isFlags() {
        return constants != null && constants.isFlags();
    }

    /** {@return whether the field is a GUID or points to GUIDs} */
    public boolean isGuid() {
        return target != null && target.name().equals("GUID");
    }

    /**
     * The union that the field is an arm of, or part of an arm of.
     *
     * @return the name of the union within the structure, such as {@code u1}; null if the field is in no union
     */
    public @Nullable String unionName() {
        return unionName;
    }

    /**
     * The field whose value selects the arm of the union.
     *
     * @return a field of the same structure, null if this field is in no union
     */
    public @Nullable FieldLayout discriminator() {
        return discriminator;
    }

    /**
     * Whether this field is in use for a value of its {@link #discriminator()}. Only the bits of the discriminator in
     * the mask of the union count.
     *
     * @param tag the whole value of the discriminator, as an unsigned number
     * @return true if the field exists for this value; always true for a field that is in no union
     */
    public boolean isArmFor(long tag) {
        if (discriminator == null) {
            return true;
        }
        long masked = tag & discriminatorMask;
        for (long armTag : armTags) {
            if (armTag == masked) {
                return true;
            }
        }
        return false;
    }

    /**
     * The values of the discriminator for which this field is in use.
     *
     * @return the values, already masked; empty for a field that is in no union
     */
    public long[] armTags() {
        return armTags.clone();
    }

    /**
     * Whether the field contains or points to key material or a password. Such bytes are wiped after use and never shown.
     *
     * @return true if everything in and behind the field is secret
     */
    public boolean isSecret() {
        return secret;
    }

    /** {@return the first Windows that has the field, as text} */
    public String minimumWindows() {
        return minimumWindows;
    }

    /** Returns the {@link #path()}. */
    @Override
    public String toString() {
        return path();
    }

    static FieldLayout requireSameStruct(FieldLayout field, String structName) {
        Objects.requireNonNull(field, "field");
        if (!field.structName.equals(structName)) {
            throw new IllegalArgumentException(field.path() + " is not a field of " + structName);
        }
        return field;
    }
}
