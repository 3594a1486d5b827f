package io.culvert.wfp.layout;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The constants that the values of a field are written with: a C enumeration, or a group of {@code #define}s.
 *
 * <p>Values are unsigned. A negative value that fits 32 bits is taken for the bit pattern of an unsigned 32-bit one, so
 * that an {@code int} read from memory can be passed as it is.
 */
public final class ConstantTable {
    private static final String BOUND_SUFFIX = "_MAX";

    private final String name;
    private final boolean isFlags;
    private final List<Constant> constants;
    private final long knownBits;

    private ConstantTable(String name, boolean isFlags, List<Constant> constants) {
        this.name = name;
        this.isFlags = isFlags;
        this.constants = constants;
        this.knownBits = constants.stream().mapToLong(Constant::value).reduce(0, (left, right) -> left | right);
    }

    /**
     * A table in which a value is exactly one of the constants.
     *
     * @param name the name of the C enumeration or of the group
     * @param constants the constants in the order of their declaration
     * @return the table
     */
    public static ConstantTable values(String name, Constant... constants) {
        return new ConstantTable(name, false, List.of(constants));
    }

    /**
     * A table in which a value is any sum of the constants.
     *
     * @param name the name of the group
     * @param constants the constants in the order of their declaration
     * @return the table
     */
    public static ConstantTable flags(String name, Constant... constants) {
        return new ConstantTable(name, true, List.of(constants));
    }

    /**
     * The name of the table.
     *
     * @return the C enumeration, such as {@code IKEEXT_CIPHER_TYPE}, or the group, such as {@code IPSEC_POLICY_FLAG}
     */
    public String name() {
        return name;
    }

    /**
     * Whether values are sums of constants.
     *
     * @return true for flags, false if a value is one constant
     */
    public boolean isFlags() {
        return isFlags;
    }

    /**
     * The constants.
     *
     * @return all of them, in the order of their declaration
     */
    public List<Constant> constants() {
        return constants;
    }

    /**
     * All bits that some constant has; of interest for flags.
     *
     * @return the union of all values
     */
    public long knownBits() {
        return knownBits;
    }

    /**
     * Whether the SDK has a name for a value: for flags, for each of its bits. The bound of an enumeration ({@code
     * ..._MAX}) is no value.
     *
     * @param value the value
     * @return true if the value can be written with names alone
     */
    public boolean contains(long value) {
        long unsigned = unsigned(value);
        return isFlags ? (unsigned & ~knownBits) == 0 : find(unsigned) != null;
    }

    /**
     * The value of a constant.
     *
     * @param constantName the name as the SDK spells it
     * @return the value
     * @throws IllegalArgumentException if the table has no such constant
     */
    public long valueOf(String constantName) {
        for (Constant constant : constants) {
            if (constant.name().equals(constantName)) {
                return constant.value();
            }
        }
        throw new IllegalArgumentException(name + " has no constant '" + constantName + "'");
    }

    /**
     * The constant that a value stands for.
     *
     * @param value the value
     * @return the first declared constant with exactly this value that is no bound ({@code ..._MAX}), null if there is
     *     none
     */
    public @Nullable Constant find(long value) {
        long unsigned = unsigned(value);
        for (Constant constant : constants) {
            if (constant.value() == unsigned && !constant.name().endsWith(BOUND_SUFFIX)) {
                return constant;
            }
        }
        return null;
    }

    /**
     * A value written with the names of the SDK.
     *
     * @param value the value
     * @return for flags the names and what is left as a hexadecimal number, joined by {@code |}, or {@code none} for
     *     zero; otherwise the name, or the decimal number if the value has none
     */
    public String describe(long value) {
        long unsigned = unsigned(value);
        if (isFlags) {
            return describeFlags(unsigned);
        }
        Constant exact = find(unsigned);
        return exact != null ? exact.name() : Long.toUnsignedString(unsigned);
    }

    private String describeFlags(long value) {
        if (value == 0) {
            return "none";
        }
        Constant exact = find(value);
        if (exact != null) {
            return exact.name();
        }
        StringJoiner names = new StringJoiner("|");
        long rest = value;
        for (Constant constant : constants) {
            if (Long.bitCount(constant.value()) == 1 && (rest & constant.value()) != 0) {
                names.add(constant.name());
                rest &= ~constant.value();
            }
        }
        if (rest != 0) {
            names.add("0x" + Long.toHexString(rest));
        }
        return names.toString();
    }

    private static long unsigned(long value) {
        return value < 0 && value >= Integer.MIN_VALUE ? value & 0xFFFF_FFFFL : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
