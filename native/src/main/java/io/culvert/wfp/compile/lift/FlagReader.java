package io.culvert.wfp.compile.lift;

import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.ConstantTable;
import io.culvert.wfp.layout.FieldLayout;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sum of flags, taken apart bit by bit. What nobody took is refused in the end. */
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

    /** None if the version has no such field. */
    static FlagReader of(StructView struct, Optional<FieldLayout> field) {
        return field.map(there -> of(struct, there)).orElseGet(() -> of("flags", Optional.empty(), 0));
    }

    static FlagReader of(String path, Optional<ConstantTable> constants, int bits) {
        return new FlagReader(path, constants, bits);
    }

    /** Whether a flag was there. */
    boolean take(int flag) {
        boolean there = (left & flag) != 0;
        left &= ~flag;
        return there;
    }

    /** Which of these flags were there. */
    <E extends Enum<E>> Set<E> take(Class<E> type, Map<E, Integer> flags) {
        Set<E> there = EnumSet.noneOf(type);
        flags.forEach((option, flag) -> {
            if (take(flag)) {
                there.add(option);
            }
        });
        return there;
    }

    /** Refuses flags that nobody took. */
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
