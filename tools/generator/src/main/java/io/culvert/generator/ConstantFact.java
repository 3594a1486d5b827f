package io.culvert.generator;

/**
 * A constant of the SDK.
 *
 * @param mingwStatus the state in the mingw headers: "same", "defined", "missing", or another value or name
 */
record ConstantFact(
        String name, long value, boolean isEnumerator, String minimumWindows, String mingwStatus, String notes) {

    /** Returns whether the value needs a long. A value of at most 32 bits is an int with that bit pattern. */
    boolean isWide() {
        return value >>> 32 != 0;
    }
}
