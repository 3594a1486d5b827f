package io.culvert.wfp.layout;

import org.jspecify.annotations.Nullable;

/** A builder for {@link FieldLayout}. Meant for the generated tables. */
public final class FieldLayoutBuilder {
    private static final long[] NO_TAGS = {};

    final String structName;
    final String name;
    final String cType;
    final FieldKind kind;
    int win64ByteOffset;
    int win32ByteOffset;
    int win64ByteSize;
    int win32ByteSize;

    @Nullable
    FieldKind elementKind;

    @Nullable
    StructLayout target;

    @Nullable
    FieldLayout count;

    PointerRule pointerRule = PointerRule.NONE;

    @Nullable
    ConstantTable constants;

    @Nullable
    AddressForm addressForm;

    @Nullable
    String unionName;

    @Nullable
    FieldLayout discriminator;

    long discriminatorMask = -1;
    long[] armTags = NO_TAGS;
    boolean secret;
    String minimumWindows = "";

    FieldLayoutBuilder(String structName, String name, String cType, FieldKind kind) {
        this.structName = structName;
        this.name = name;
        this.cType = cType;
        this.kind = kind;
    }

    /**
     * The position of the field in the layout of 64-bit Windows.
     *
     * @param byteOffset bytes from the beginning of the structure
     * @param byteSize the size in bytes
     * @return this builder
     */
    public FieldLayoutBuilder win64(int byteOffset, int byteSize) {
        win64ByteOffset = byteOffset;
        win64ByteSize = byteSize;
        return this;
    }

    /**
     * The position of the field in the layout of 32-bit Windows.
     *
     * @param byteOffset bytes from the beginning of the structure
     * @param byteSize the size in bytes
     * @return this builder
     */
    public FieldLayoutBuilder win32(int byteOffset, int byteSize) {
        win32ByteOffset = byteOffset;
        win32ByteSize = byteSize;
        return this;
    }

    /**
     * The structure that is embedded or pointed to.
     *
     * @param layout its layout
     * @return this builder
     */
    public FieldLayoutBuilder target(StructLayout layout) {
        target = layout;
        return this;
    }

    /**
     * The kind of the elements that the field points to or holds.
     *
     * @param element the kind
     * @return this builder
     */
    public FieldLayoutBuilder elements(FieldKind element) {
        elementKind = element;
        return this;
    }

    /**
     * The field that counts the elements.
     *
     * @param field an earlier field of the same structure
     * @return this builder
     */
    public FieldLayoutBuilder count(FieldLayout field) {
        count = FieldLayout.requireSameStruct(field, structName);
        return this;
    }

    /**
     * The rule of the interface definition for a null value.
     *
     * @param rule the rule
     * @return this builder
     */
    public FieldLayoutBuilder pointer(PointerRule rule) {
        pointerRule = rule;
        return this;
    }

    /**
     * The constants that the value of the field is written with.
     *
     * @param table the table
     * @return this builder
     */
    public FieldLayoutBuilder constants(ConstantTable table) {
        constants = table;
        return this;
    }

    /**
     * Makes the field an arm of a union, or part of an arm.
     *
     * @param union the name of the union within the structure
     * @param field the discriminator, an earlier field of the same structure
     * @param mask the bits of the discriminator that select the arm
     * @param tags the masked values for which the field is in use
     * @return this builder
     */
    public FieldLayoutBuilder arm(String union, FieldLayout field, long mask, long... tags) {
        unionName = union;
        discriminator = FieldLayout.requireSameStruct(field, structName);
        discriminatorMask = mask;
        armTags = tags.clone();
        return this;
    }

    /**
     * Makes the field an address.
     *
     * @param form the form of the address
     * @return this builder
     */
    public FieldLayoutBuilder address(AddressForm form) {
        addressForm = form;
        return this;
    }

    /**
     * Makes everything in and behind the field secret.
     *
     * @return this builder
     */
    public FieldLayoutBuilder secret() {
        secret = true;
        return this;
    }

    /**
     * The first Windows that has the field.
     *
     * @param version the version, as text
     * @return this builder
     */
    public FieldLayoutBuilder since(String version) {
        minimumWindows = version;
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the layout of the field
     */
    public FieldLayout build() {
        return new FieldLayout(this);
    }
}
