// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT3}, since Windows 10: 152 bytes on 64-bit Windows, 112 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT3 {                                    // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_NET_EVENT_HEADER3 header;                          // 0 (136), 0 (104)
 *     FWPM_NET_EVENT_TYPE type;                               // 136 (4), 104 (4)
 *     union {                                                 // u1, decided by type
 *         FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure;    // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure;    // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure;    // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE
 *         FWPM_NET_EVENT_CLASSIFY_DROP2* classifyDrop;        // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP
 *         FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop;       // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP
 *         FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop;           // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP
 *         FWPM_NET_EVENT_CLASSIFY_ALLOW0* classifyAllow;      // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW
 *         FWPM_NET_EVENT_CAPABILITY_DROP0* capabilityDrop;    // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_CAPABILITY_DROP
 *         FWPM_NET_EVENT_CAPABILITY_ALLOW0* capabilityAllow;  // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW
 *         FWPM_NET_EVENT_CLASSIFY_DROP_MAC0* classifyDropMac; // 144 (8), 108 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC
 *     };
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT3 {
    /** {@code FWPM_NET_EVENT_HEADER3 header}. */
    public static final FieldLayout header = FieldLayout.of("FWPM_NET_EVENT3", "header", "FWPM_NET_EVENT_HEADER3", FieldKind.STRUCT)
            .win64(0, 136)
            .win32(0, 104)
            .target(FWPM_NET_EVENT_HEADER3.LAYOUT)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_NET_EVENT3", "type", "FWPM_NET_EVENT_TYPE", FieldKind.ENUM32)
            .win64(136, 4)
            .win32(104, 4)
            .constants(FWPM_NET_EVENT_TYPE.TABLE)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure}. */
    public static final FieldLayout ikeMmFailure = FieldLayout.of("FWPM_NET_EVENT3", "ikeMmFailure", "FWPM_NET_EVENT_IKEEXT_MM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_IKEEXT_MM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure}. */
    public static final FieldLayout ikeQmFailure = FieldLayout.of("FWPM_NET_EVENT3", "ikeQmFailure", "FWPM_NET_EVENT_IKEEXT_QM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_IKEEXT_QM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure}. */
    public static final FieldLayout ikeEmFailure = FieldLayout.of("FWPM_NET_EVENT3", "ikeEmFailure", "FWPM_NET_EVENT_IKEEXT_EM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_IKEEXT_EM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP2* classifyDrop}. */
    public static final FieldLayout classifyDrop = FieldLayout.of("FWPM_NET_EVENT3", "classifyDrop", "FWPM_NET_EVENT_CLASSIFY_DROP2*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP2.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop}. */
    public static final FieldLayout ipsecDrop = FieldLayout.of("FWPM_NET_EVENT3", "ipsecDrop", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop}. */
    public static final FieldLayout idpDrop = FieldLayout.of("FWPM_NET_EVENT3", "idpDrop", "FWPM_NET_EVENT_IPSEC_DOSP_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_IPSEC_DOSP_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_ALLOW0* classifyAllow}. */
    public static final FieldLayout classifyAllow = FieldLayout.of("FWPM_NET_EVENT3", "classifyAllow", "FWPM_NET_EVENT_CLASSIFY_ALLOW0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_ALLOW0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_CAPABILITY_DROP0* capabilityDrop}. */
    public static final FieldLayout capabilityDrop = FieldLayout.of("FWPM_NET_EVENT3", "capabilityDrop", "FWPM_NET_EVENT_CAPABILITY_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_CAPABILITY_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CAPABILITY_DROP)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_CAPABILITY_ALLOW0* capabilityAllow}. */
    public static final FieldLayout capabilityAllow = FieldLayout.of("FWPM_NET_EVENT3", "capabilityAllow", "FWPM_NET_EVENT_CAPABILITY_ALLOW0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_CAPABILITY_ALLOW0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW)
            .since("Windows 10")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP_MAC0* classifyDropMac}. */
    public static final FieldLayout classifyDropMac = FieldLayout.of("FWPM_NET_EVENT3", "classifyDropMac", "FWPM_NET_EVENT_CLASSIFY_DROP_MAC0*", FieldKind.POINTER_TO_STRUCT)
            .win64(144, 8)
            .win32(108, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP_MAC0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC)
            .since("Windows 10")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT3")
            .win64(152, 8)
            .win32(112, 8)
            .since("Windows 10")
            .fields(header, type, ikeMmFailure, ikeQmFailure, ikeEmFailure, classifyDrop, ipsecDrop, idpDrop, classifyAllow, capabilityDrop, capabilityAllow, classifyDropMac)
            .union("u1", type, -1L)
            .build();

    private FWPM_NET_EVENT3() {}
}
