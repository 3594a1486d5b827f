package io.culvert.wfp.compile.lift;

import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldLayout;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a sum of flags. Flags that were not taken are refused by {@link #requireNoMore}. */
final class FlagReader {

    private final String path;
    private final Optional<ConstantTable> constants;
    private int left;

    private FlagReader(String path, Optional<ConstantTable> constants, int bits) {
        this.path = path;
        this.constants = constants;
        this.left = bits;
    }

    static FlagReader of(StructView struct, FieldLayout field) {
        return of(field.path(), Optional.ofNullable(field.constants()), struct.bits(field));
    }

    /** No flags if the version has no such field. */
    static FlagReader of(StructView struct, Optional<FieldLayout> field) {
        return field.map(there -> of(struct, there)).orElseGet(() -> of("flags", Optional.empty(), 0));
    }

    static FlagReader of(String path, Optional<ConstantTable> constants, int bits) {
        return new FlagReader(path, constants, bits);
    }

    /** Takes a flag, and returns whether it was set. */
    boolean take(int flag) {
        boolean there = (left & flag) != 0;
        left &= ~flag;
        return there;
    }

    /** Takes several flags, and returns those that were set. */
    <E extends Enum<E>> Set<E> take(Class<E> type, Map<E, Integer> flags) {
        Set<E> there = EnumSet.noneOf(type);
        flags.forEach((option, flag) -> {
            if (take(flag)) {
                there.add(option);
            }
        });
        return there;
    }

    /** Refuses flags that were not taken. */
    void requireNoMore(String understood) {
        if (left != 0) {
            long unsigned = Integer.toUnsignedLong(left);
            throw new UnknownPolicyException(
                    path,
                    constants.map(table -> table.describe(unsigned)).orElse("0x" + Long.toHexString(unsigned)),
                    understood);
        }
    }
}
