package io.culvert.wfp.layout;

import io.culvert.wfp.abi.TargetAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a structure of the SDK in both binary interfaces.
 *
 * <p>Layouts are the {@code LAYOUT} constants of the generated classes in {@link io.culvert.wfp.layout.sdk}. Each
 * structure has exactly one object, so identity is equality. The structures refer to each other without cycles.
 */
public final class StructLayout {
    private final String name;
    private final int win64ByteSize;
    private final int win64ByteAlignment;
    private final int win32ByteSize;
    private final int win32ByteAlignment;
    private final String minimumWindows;
    private final List<FieldLayout> fields;
    private final List<UnionLayout> unions;
    private final @Nullable FieldLayout trailingArray;

    private StructLayout(Builder from) {
        name = from.name;
        win64ByteSize = from.win64ByteSize;
        win64ByteAlignment = from.win64ByteAlignment;
        win32ByteSize = from.win32ByteSize;
        win32ByteAlignment = from.win32ByteAlignment;
        minimumWindows = from.minimumWindows;
        fields = from.fields;
        unions = from.unions.stream().map(spec -> union(spec, fields)).toList();
        trailingArray = fields.stream()
                .filter(field -> field.kind() == FieldKind.INLINE_ARRAY && field.count() != null)
                .findFirst()
                .orElse(null);
    }

    private static UnionLayout union(UnionSpec spec, List<FieldLayout> fields) {
        return new UnionLayout(
                spec,
                fields.stream()
                        .filter(field -> spec.name.equals(field.unionName()))
                        .toList());
    }

    /**
     * Begins the layout of a structure. Meant for the generated tables.
     *
     * @param name the name of the structure
     * @return a builder
     */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /**
     * The name of the structure.
     *
     * @return the name as the SDK spells it, such as {@code IPSEC_PROPOSAL0}
     */
    public String name() {
        return name;
    }

    /**
     * The size of the structure, with the padding at its end.
     *
     * @param abi the binary interface
     * @return the size in bytes
     */
    public int byteSize(TargetAbi abi) {
        return abi == TargetAbi.WIN64 ? win64ByteSize : win32ByteSize;
    }

    /**
     * The alignment of the structure.
     *
     * @param abi the binary interface
     * @return the alignment in bytes, a power of two
     */
    public int byteAlignment(TargetAbi abi) {
        return abi == TargetAbi.WIN64 ? win64ByteAlignment : win32ByteAlignment;
    }

    /**
     * The fields.
     *
     * @return all fields in the order of their declaration; arms of a union stand one after the other
     */
    public List<FieldLayout> fields() {
        return fields;
    }

    /**
     * The field of a name.
     *
     * @param fieldName the name as the SDK spells it
     * @return the field
     * @throws IllegalArgumentException if there is no such field; the message names the existing fields
     */
    public FieldLayout field(String fieldName) {
        for (FieldLayout field : fields) {
            if (field.name().equals(fieldName)) {
                return field;
            }
        }
        throw new IllegalArgumentException(name + " has no field '" + fieldName + "'; it has "
                + fields.stream().map(FieldLayout::name).collect(Collectors.joining(", ")));
    }

    /**
     * The unions inside the structure.
     *
     * @return the unions in the order of their declaration, empty if there is none
     */
    public List<UnionLayout> unions() {
        return unions;
    }

    /**
     * The array at the end of the structure whose real length is not that of the declaration.
     *
     * @return the field, which has a {@link FieldLayout#count() count}; null if the structure is of fixed size
     */
    public @Nullable FieldLayout trailingArray() {
        return trailingArray;
    }

    /**
     * The first Windows that has the structure.
     *
     * @return the version, as text
     */
    public String minimumWindows() {
        return minimumWindows;
    }

    /** Returns the {@link #name()}. */
    @Override
    public String toString() {
        return name;
    }

    /** A builder for {@link StructLayout}. Meant for the generated tables. */
    public static final class Builder {
        private final String name;
        private int win64ByteSize;
        private int win64ByteAlignment;
        private int win32ByteSize;
        private int win32ByteAlignment;
        private String minimumWindows = "";
        private List<FieldLayout> fields = List.of();
        private final List<UnionSpec> unions = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * The layout of 64-bit Windows.
         *
         * @param byteSize the size in bytes
         * @param byteAlignment the alignment in bytes
         * @return this builder
         */
        public Builder win64(int byteSize, int byteAlignment) {
            win64ByteSize = byteSize;
            win64ByteAlignment = byteAlignment;
            return this;
        }

        /**
         * The layout of 32-bit Windows.
         *
         * @param byteSize the size in bytes
         * @param byteAlignment the alignment in bytes
         * @return this builder
         */
        public Builder win32(int byteSize, int byteAlignment) {
            win32ByteSize = byteSize;
            win32ByteAlignment = byteAlignment;
            return this;
        }

        /**
         * The first Windows that has the structure.
         *
         * @param version the version, as text
         * @return this builder
         */
        public Builder since(String version) {
            minimumWindows = version;
            return this;
        }

        /**
         * The fields.
         *
         * @param all all fields in the order of their declaration
         * @return this builder
         */
        public Builder fields(FieldLayout... all) {
            for (FieldLayout field : all) {
                FieldLayout.requireSameStruct(field, name);
            }
            fields = List.of(all);
            return this;
        }

        /**
         * A union whose tags are all named.
         *
         * @param union the name of the union, which its arms have too
         * @param discriminator the field whose value is the tag
         * @param mask the bits of the discriminator that select the arm
         * @param emptyTags the masked tags for which the union is empty
         * @return this builder
         */
        public Builder union(String union, FieldLayout discriminator, long mask, long... emptyTags) {
            unions.add(new UnionSpec(union, discriminator, mask, false, emptyTags.clone()));
            return this;
        }

        /**
         * A union that is empty for every tag without an arm.
         *
         * @param union the name of the union, which its arms have too
         * @param discriminator the field whose value is the tag
         * @param mask the bits of the discriminator that select the arm
         * @return this builder
         */
        public Builder unionWithDefault(String union, FieldLayout discriminator, long mask) {
            unions.add(new UnionSpec(union, discriminator, mask, true, new long[0]));
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the layout of the structure
         */
        public StructLayout build() {
            return new StructLayout(this);
        }
    }
}
