// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_DOSP_OPTIONS0}, since Windows 7: 136 bytes on 64-bit Windows, 116 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_DOSP_OPTIONS0 {                         // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 stateIdleTimeoutSeconds;                  // 0 (4), 0 (4)
 *     UINT32 perIPRateLimitQueueIdleTimeoutSeconds;    // 4 (4), 4 (4)
 *     UINT8 ipV6IPsecUnauthDscp;                       // 8 (1), 8 (1)
 *     UINT32 ipV6IPsecUnauthRateLimitBytesPerSec;      // 12 (4), 12 (4)
 *     UINT32 ipV6IPsecUnauthPerIPRateLimitBytesPerSec; // 16 (4), 16 (4)
 *     UINT8 ipV6IPsecAuthDscp;                         // 20 (1), 20 (1)
 *     UINT32 ipV6IPsecAuthRateLimitBytesPerSec;        // 24 (4), 24 (4)
 *     UINT8 icmpV6Dscp;                                // 28 (1), 28 (1)
 *     UINT32 icmpV6RateLimitBytesPerSec;               // 32 (4), 32 (4)
 *     UINT8 ipV6FilterExemptDscp;                      // 36 (1), 36 (1)
 *     UINT32 ipV6FilterExemptRateLimitBytesPerSec;     // 40 (4), 40 (4)
 *     UINT8 defBlockExemptDscp;                        // 44 (1), 44 (1)
 *     UINT32 defBlockExemptRateLimitBytesPerSec;       // 48 (4), 48 (4)
 *     UINT32 maxStateEntries;                          // 52 (4), 52 (4)
 *     UINT32 maxPerIPRateLimitQueues;                  // 56 (4), 56 (4)
 *     UINT32 flags;                                    // 60 (4), 60 (4)
 *     UINT32 numPublicIFLuids;                         // 64 (4), 64 (4)
 *     UINT64* publicIFLuids;                           // 72 (8), 68 (4)
 *     UINT32 numInternalIFLuids;                       // 80 (4), 72 (4)
 *     UINT64* internalIFLuids;                         // 88 (8), 76 (4)
 *     FWP_V6_ADDR_AND_MASK publicV6AddrMask;           // 96 (17), 80 (17)
 *     FWP_V6_ADDR_AND_MASK internalV6AddrMask;         // 113 (17), 97 (17)
 * };
 * }</pre>
 */
public final class IPSEC_DOSP_OPTIONS0 {
    /** {@code UINT32 stateIdleTimeoutSeconds}. */
    public static final FieldLayout stateIdleTimeoutSeconds = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "stateIdleTimeoutSeconds", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 perIPRateLimitQueueIdleTimeoutSeconds}. */
    public static final FieldLayout perIPRateLimitQueueIdleTimeoutSeconds = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "perIPRateLimitQueueIdleTimeoutSeconds", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 ipV6IPsecUnauthDscp}. */
    public static final FieldLayout ipV6IPsecUnauthDscp = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6IPsecUnauthDscp", "UINT8", FieldKind.UINT8)
            .win64(8, 1)
            .win32(8, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT32 ipV6IPsecUnauthRateLimitBytesPerSec}. */
    public static final FieldLayout ipV6IPsecUnauthRateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6IPsecUnauthRateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 ipV6IPsecUnauthPerIPRateLimitBytesPerSec}. */
    public static final FieldLayout ipV6IPsecUnauthPerIPRateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6IPsecUnauthPerIPRateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 ipV6IPsecAuthDscp}. */
    public static final FieldLayout ipV6IPsecAuthDscp = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6IPsecAuthDscp", "UINT8", FieldKind.UINT8)
            .win64(20, 1)
            .win32(20, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT32 ipV6IPsecAuthRateLimitBytesPerSec}. */
    public static final FieldLayout ipV6IPsecAuthRateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6IPsecAuthRateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 icmpV6Dscp}. */
    public static final FieldLayout icmpV6Dscp = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "icmpV6Dscp", "UINT8", FieldKind.UINT8)
            .win64(28, 1)
            .win32(28, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT32 icmpV6RateLimitBytesPerSec}. */
    public static final FieldLayout icmpV6RateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "icmpV6RateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(32, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 ipV6FilterExemptDscp}. */
    public static final FieldLayout ipV6FilterExemptDscp = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6FilterExemptDscp", "UINT8", FieldKind.UINT8)
            .win64(36, 1)
            .win32(36, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT32 ipV6FilterExemptRateLimitBytesPerSec}. */
    public static final FieldLayout ipV6FilterExemptRateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "ipV6FilterExemptRateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(40, 4)
            .win32(40, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT8 defBlockExemptDscp}. */
    public static final FieldLayout defBlockExemptDscp = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "defBlockExemptDscp", "UINT8", FieldKind.UINT8)
            .win64(44, 1)
            .win32(44, 1)
            .since("Windows 7")
            .build();

    /** {@code UINT32 defBlockExemptRateLimitBytesPerSec}. */
    public static final FieldLayout defBlockExemptRateLimitBytesPerSec = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "defBlockExemptRateLimitBytesPerSec", "UINT32", FieldKind.UINT32)
            .win64(48, 4)
            .win32(48, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 maxStateEntries}. */
    public static final FieldLayout maxStateEntries = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "maxStateEntries", "UINT32", FieldKind.UINT32)
            .win64(52, 4)
            .win32(52, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 maxPerIPRateLimitQueues}. */
    public static final FieldLayout maxPerIPRateLimitQueues = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "maxPerIPRateLimitQueues", "UINT32", FieldKind.UINT32)
            .win64(56, 4)
            .win32(56, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "flags", "UINT32", FieldKind.UINT32)
            .win64(60, 4)
            .win32(60, 4)
            .constants(IPSEC_DOSP_FLAG.TABLE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numPublicIFLuids}. */
    public static final FieldLayout numPublicIFLuids = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "numPublicIFLuids", "UINT32", FieldKind.UINT32)
            .win64(64, 4)
            .win32(64, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT64* publicIFLuids}, counted by {@code numPublicIFLuids}. */
    public static final FieldLayout publicIFLuids = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "publicIFLuids", "UINT64*", FieldKind.POINTER_TO_SCALAR)
            .win64(72, 8)
            .win32(68, 4)
            .elements(FieldKind.UINT64)
            .count(numPublicIFLuids)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** {@code UINT32 numInternalIFLuids}. */
    public static final FieldLayout numInternalIFLuids = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "numInternalIFLuids", "UINT32", FieldKind.UINT32)
            .win64(80, 4)
            .win32(72, 4)
            .since("Windows 7")
            .build();

    /** {@code UINT64* internalIFLuids}, counted by {@code numInternalIFLuids}. */
    public static final FieldLayout internalIFLuids = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "internalIFLuids", "UINT64*", FieldKind.POINTER_TO_SCALAR)
            .win64(88, 8)
            .win32(76, 4)
            .elements(FieldKind.UINT64)
            .count(numInternalIFLuids)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 7")
            .build();

    /** {@code FWP_V6_ADDR_AND_MASK publicV6AddrMask}. */
    public static final FieldLayout publicV6AddrMask = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "publicV6AddrMask", "FWP_V6_ADDR_AND_MASK", FieldKind.STRUCT)
            .win64(96, 17)
            .win32(80, 17)
            .target(FWP_V6_ADDR_AND_MASK.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code FWP_V6_ADDR_AND_MASK internalV6AddrMask}. */
    public static final FieldLayout internalV6AddrMask = FieldLayout.of("IPSEC_DOSP_OPTIONS0", "internalV6AddrMask", "FWP_V6_ADDR_AND_MASK", FieldKind.STRUCT)
            .win64(113, 17)
            .win32(97, 17)
            .target(FWP_V6_ADDR_AND_MASK.LAYOUT)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_DOSP_OPTIONS0")
            .win64(136, 8)
            .win32(116, 4)
            .since("Windows 7")
            .fields(stateIdleTimeoutSeconds, perIPRateLimitQueueIdleTimeoutSeconds, ipV6IPsecUnauthDscp, ipV6IPsecUnauthRateLimitBytesPerSec, ipV6IPsecUnauthPerIPRateLimitBytesPerSec, ipV6IPsecAuthDscp, ipV6IPsecAuthRateLimitBytesPerSec, icmpV6Dscp, icmpV6RateLimitBytesPerSec, ipV6FilterExemptDscp, ipV6FilterExemptRateLimitBytesPerSec, defBlockExemptDscp, defBlockExemptRateLimitBytesPerSec, maxStateEntries, maxPerIPRateLimitQueues, flags, numPublicIFLuids, publicIFLuids, numInternalIFLuids, internalIFLuids, publicV6AddrMask, internalV6AddrMask)
            .build();

    private IPSEC_DOSP_OPTIONS0() {}
}
