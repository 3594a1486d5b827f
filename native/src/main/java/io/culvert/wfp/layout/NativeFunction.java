package io.culvert.wfp.layout;

/**
 * A function of {@code fwpuclnt.dll}.
 *
 * @param name the name, which is also that of the export
 * @param isExported whether the export list of the library contains it; otherwise it may be missing at run time
 * @param returnType the C type of the result; {@code ?} if the function is in no public header
 * @param parameters the parameters in order, separated by {@code ;}, each with its direction and whether it may be null
 * @param parameterCount the number of parameters
 * @param stdcallByteCount how many bytes of parameters the function takes from the stack on 32-bit Windows
 * @param minimumWindows the first Windows by the guards of the header, as text
 * @param minimumWindowsMetadata the first Windows by the metadata of the SDK, such as {@code windows6.1}; {@code -} if
 *     the metadata has no version
 * @param errors the codes that the documents name
 * @param transactionRules the rules for use inside and outside transactions, or empty
 * @param notes further notes, or empty
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
     * Whether the function is in a public header. The others are exported, but not for use.
     *
     * @return false for the functions that only the export list contains
     */
    public boolean isDeclared() {
        return !returnType.equals("?");
    }
}
