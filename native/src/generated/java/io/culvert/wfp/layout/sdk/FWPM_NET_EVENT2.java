// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT2}, since Windows 8: 120 bytes on 64-bit Windows, 88 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT2 {                                    // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_NET_EVENT_HEADER2 header;                          // 0 (104), 0 (80)
 *     FWPM_NET_EVENT_TYPE type;                               // 104 (4), 80 (4)
 *     union {                                                 // u1, decided by type
 *         FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure;    // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure;    // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure;    // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE
 *         FWPM_NET_EVENT_CLASSIFY_DROP2* classifyDrop;        // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP
 *         FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop;       // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP
 *         FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop;           // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP
 *         FWPM_NET_EVENT_CLASSIFY_ALLOW0* classifyAllow;      // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW
 *         FWPM_NET_EVENT_CAPABILITY_DROP0* capabilityDrop;    // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_CAPABILITY_DROP
 *         FWPM_NET_EVENT_CAPABILITY_ALLOW0* capabilityAllow;  // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW
 *         FWPM_NET_EVENT_CLASSIFY_DROP_MAC0* classifyDropMac; // 112 (8), 84 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC
 *     };
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT2 {
    /** {@code FWPM_NET_EVENT_HEADER2 header}. */
    public static final FieldLayout header = FieldLayout.of("FWPM_NET_EVENT2", "header", "FWPM_NET_EVENT_HEADER2", FieldKind.STRUCT)
            .win64(0, 104)
            .win32(0, 80)
            .target(FWPM_NET_EVENT_HEADER2.LAYOUT)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_NET_EVENT2", "type", "FWPM_NET_EVENT_TYPE", FieldKind.ENUM32)
            .win64(104, 4)
            .win32(80, 4)
            .constants(FWPM_NET_EVENT_TYPE.TABLE)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure}. */
    public static final FieldLayout ikeMmFailure = FieldLayout.of("FWPM_NET_EVENT2", "ikeMmFailure", "FWPM_NET_EVENT_IKEEXT_MM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_IKEEXT_MM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure}. */
    public static final FieldLayout ikeQmFailure = FieldLayout.of("FWPM_NET_EVENT2", "ikeQmFailure", "FWPM_NET_EVENT_IKEEXT_QM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_IKEEXT_QM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure}. */
    public static final FieldLayout ikeEmFailure = FieldLayout.of("FWPM_NET_EVENT2", "ikeEmFailure", "FWPM_NET_EVENT_IKEEXT_EM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_IKEEXT_EM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP2* classifyDrop}. */
    public static final FieldLayout classifyDrop = FieldLayout.of("FWPM_NET_EVENT2", "classifyDrop", "FWPM_NET_EVENT_CLASSIFY_DROP2*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop}. */
    public static final FieldLayout ipsecDrop = FieldLayout.of("FWPM_NET_EVENT2", "ipsecDrop", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop}. */
    public static final FieldLayout idpDrop = FieldLayout.of("FWPM_NET_EVENT2", "idpDrop", "FWPM_NET_EVENT_IPSEC_DOSP_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_IPSEC_DOSP_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_ALLOW0* classifyAllow}. */
    public static final FieldLayout classifyAllow = FieldLayout.of("FWPM_NET_EVENT2", "classifyAllow", "FWPM_NET_EVENT_CLASSIFY_ALLOW0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_ALLOW0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_CAPABILITY_DROP0* capabilityDrop}. */
    public static final FieldLayout capabilityDrop = FieldLayout.of("FWPM_NET_EVENT2", "capabilityDrop", "FWPM_NET_EVENT_CAPABILITY_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_CAPABILITY_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CAPABILITY_DROP)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_CAPABILITY_ALLOW0* capabilityAllow}. */
    public static final FieldLayout capabilityAllow = FieldLayout.of("FWPM_NET_EVENT2", "capabilityAllow", "FWPM_NET_EVENT_CAPABILITY_ALLOW0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_CAPABILITY_ALLOW0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW)
            .since("Windows 8")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP_MAC0* classifyDropMac}. */
    public static final FieldLayout classifyDropMac = FieldLayout.of("FWPM_NET_EVENT2", "classifyDropMac", "FWPM_NET_EVENT_CLASSIFY_DROP_MAC0*", FieldKind.POINTER_TO_STRUCT)
            .win64(112, 8)
            .win32(84, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP_MAC0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT2")
            .win64(120, 8)
            .win32(88, 4)
            .since("Windows 8")
            .fields(header, type, ikeMmFailure, ikeQmFailure, ikeEmFailure, classifyDrop, ipsecDrop, idpDrop, classifyAllow, capabilityDrop, capabilityAllow, classifyDropMac)
            .union("u1", type, -1L)
            .build();

    private FWPM_NET_EVENT2() {}
}
