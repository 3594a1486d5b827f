package io.culvert.generator;

/**
 * A constant of the SDK.
 *
 * @param mingwStatus what the mingw headers have: "same", "defined", "missing", or another value or name
 */
record ConstantFact(
        String name, long value, boolean isEnumerator, String minimumWindows, String mingwStatus, String notes) {

    /** A value that fits 32 bits is an int with that bit pattern, any other a long. */
    boolean isWide() {
        return value >>> 32 != 0;
    }
}
