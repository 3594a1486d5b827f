package io.culvert.wfp.layout;

import java.util.List;

/**
 * A code that a negotiation of IPsec ends with, or a packet is dropped for.
 *
 * @param code the Win32 number
 * @param status the {@code NTSTATUS} that events of dropped packets contain instead, 0 if there is none
 * @param symbol the name as the SDK spells it, such as {@code ERROR_IPSEC_IKE_AUTH_FAIL}
 * @param severity the kind: failure, drop, benign, info, legacy or marker
 * @param phase phase and side that report it, or empty
 * @param meaning the meaning of the code
 * @param causes the likely causes, {@code unknown}, or empty
 * @param places the elements of a policy to check, as paths with the separator of a place
 * @param cure the cure
 * @param standing the evidence for meaning and causes
 */
public record IkeErrorRow(
        int code,
        int status,
        String symbol,
        String severity,
        String phase,
        String meaning,
        String causes,
        List<String> places,
        String cure,
        String standing) {}
