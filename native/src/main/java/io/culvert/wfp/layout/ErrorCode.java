package io.culvert.wfp.layout;

import java.util.Locale;

/**
 * A code that the functions of the platform return, or that its events carry, with its documentation.
 *
 * @param code the code, or the first of a range, as a 32-bit pattern: a Win32 number, an {@code HRESULT} or an
 *     {@code NTSTATUS}
 * @param lastCode the last code of a range, otherwise the same as {@code code}
 * @param symbol the name as the SDK spells it, such as {@code FWP_E_INVALID_PARAMETER}
 * @param family where the code comes from: {@code FWP_E}, {@code Win32}, {@code RPC}, {@code IPsec negotiation} or
 *     {@code STATUS_FWP only}
 * @param kernelStatus the twin that the kernel functions return, or empty
 * @param meaning the meaning of the code
 * @param whenSeen the situation in which work with tunnels meets it, or empty; undocumented situations are marked as
 *     inferred
 * @param standing which headers and documents have the code, and since when; or empty
 */
public record ErrorCode(
        int code,
        int lastCode,
        String symbol,
        String family,
        String kernelStatus,
        String meaning,
        String whenSeen,
        String standing) {

    /**
     * Whether this is a range of codes of one origin and not a single code.
     *
     * @return true for a range
     */
    public boolean isRange() {
        return code != lastCode;
    }

    /**
     * Whether this entry covers a code.
     *
     * @param candidate a code, as a 32-bit pattern
     * @return true if it is this code or in this range
     */
    public boolean covers(int candidate) {
        return Integer.compareUnsigned(code, candidate) <= 0 && Integer.compareUnsigned(candidate, lastCode) <= 0;
    }

    /**
     * The code as programs print it.
     *
     * @return {@code 0x} and eight hexadecimal digits
     */
    public String hexadecimal() {
        return String.format(Locale.ROOT, "0x%08X", code);
    }
}
