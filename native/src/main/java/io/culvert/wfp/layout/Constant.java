package io.culvert.wfp.layout;

/**
 * A named constant of the SDK.
 *
 * @param name the name as the SDK spells it, such as {@code IKEEXT_CIPHER_AES_128}
 * @param value the value; a 32-bit one as an unsigned number, so never negative
 * @param minimumWindows the first Windows whose headers or documents have the constant, as text
 */
public record Constant(String name, long value, String minimumWindows) {

    /**
     * A constant of at most 32 bits.
     *
     * @param name the name as the SDK spells it
     * @param bits the 32-bit pattern, taken as an unsigned number
     * @param minimumWindows the first Windows that has it, as text
     * @return the constant
     */
    public static Constant of32(String name, int bits, String minimumWindows) {
        return new Constant(name, Integer.toUnsignedLong(bits), minimumWindows);
    }

    /**
     * A constant that needs 64 bits.
     *
     * @param name the name as the SDK spells it
     * @param bits the 64-bit pattern
     * @param minimumWindows the first Windows that has it, as text
     * @return the constant
     */
    public static Constant of64(String name, long bits, String minimumWindows) {
        return new Constant(name, bits, minimumWindows);
    }
}
