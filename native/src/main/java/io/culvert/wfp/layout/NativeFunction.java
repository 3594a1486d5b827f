package io.culvert.wfp.layout;

/**
 * A function of {@code fwpuclnt.dll}.
 *
 * @param name the name, which is also that of the export
 * @param isExported whether the library's list of exports has it; one that it lacks may be missing at run time
 * @param returnType the C type of the result; {@code ?} if the function is in no public header
 * @param parameters the parameters in order, separated by {@code ;}, each with its direction and whether it may be null
 * @param parameterCount the number of parameters
 * @param stdcallByteCount how many bytes of parameters the function takes from the stack on 32-bit Windows
 * @param minimumWindows the first Windows by the guards of the header, as text
 * @param minimumWindowsMetadata the first Windows by the metadata of the SDK, such as {@code windows6.1}; {@code -} if the
 *     metadata do not say
 * @param errors the codes that the documents name
 * @param transactionRules how the function goes with transactions, or empty
 * @param notes what else is to be known, or empty
 */
public record NativeFunction(
        String name,
        boolean isExported,
        String returnType,
        String parameters,
        int parameterCount,
        int stdcallByteCount,
        String minimumWindows,
        String minimumWindowsMetadata,
        String errors,
        String transactionRules,
        String notes) {

    /**
     * Whether the function is in a public header; others are exported by the library but not to be used.
     *
     * @return false for the functions that are known by their export alone
     */
    public boolean isDeclared() {
        return !returnType.equals("?");
    }
}
