// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT0}, since Windows Vista: 104 bytes on 64-bit Windows, 80 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT0 {                                 // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_NET_EVENT_HEADER0 header;                       // 0 (88), 0 (72)
 *     FWPM_NET_EVENT_TYPE type;                            // 88 (4), 72 (4)
 *     union {                                              // u1, decided by type
 *         FWPM_NET_EVENT_IKEEXT_MM_FAILURE0* ikeMmFailure; // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure; // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_EM_FAILURE0* ikeEmFailure; // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE
 *         FWPM_NET_EVENT_CLASSIFY_DROP0* classifyDrop;     // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP
 *         FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop;    // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP
 *         FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop;        // 96 (8), 76 (4) if FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP
 *     };
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT0 {
    /** {@code FWPM_NET_EVENT_HEADER0 header}. */
    public static final FieldLayout header = FieldLayout.of("FWPM_NET_EVENT0", "header", "FWPM_NET_EVENT_HEADER0", FieldKind.STRUCT)
            .win64(0, 88)
            .win32(0, 72)
            .target(FWPM_NET_EVENT_HEADER0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_NET_EVENT0", "type", "FWPM_NET_EVENT_TYPE", FieldKind.ENUM32)
            .win64(88, 4)
            .win32(72, 4)
            .constants(FWPM_NET_EVENT_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE0* ikeMmFailure}. */
    public static final FieldLayout ikeMmFailure = FieldLayout.of("FWPM_NET_EVENT0", "ikeMmFailure", "FWPM_NET_EVENT_IKEEXT_MM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_IKEEXT_MM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure}. */
    public static final FieldLayout ikeQmFailure = FieldLayout.of("FWPM_NET_EVENT0", "ikeQmFailure", "FWPM_NET_EVENT_IKEEXT_QM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_IKEEXT_QM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_EM_FAILURE0* ikeEmFailure}. */
    public static final FieldLayout ikeEmFailure = FieldLayout.of("FWPM_NET_EVENT0", "ikeEmFailure", "FWPM_NET_EVENT_IKEEXT_EM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_IKEEXT_EM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP0* classifyDrop}. */
    public static final FieldLayout classifyDrop = FieldLayout.of("FWPM_NET_EVENT0", "classifyDrop", "FWPM_NET_EVENT_CLASSIFY_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop}. */
    public static final FieldLayout ipsecDrop = FieldLayout.of("FWPM_NET_EVENT0", "ipsecDrop", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop}. */
    public static final FieldLayout idpDrop = FieldLayout.of("FWPM_NET_EVENT0", "idpDrop", "FWPM_NET_EVENT_IPSEC_DOSP_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(96, 8)
            .win32(76, 4)
            .target(FWPM_NET_EVENT_IPSEC_DOSP_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT0")
            .win64(104, 8)
            .win32(80, 4)
            .since("Windows Vista")
            .fields(header, type, ikeMmFailure, ikeQmFailure, ikeEmFailure, classifyDrop, ipsecDrop, idpDrop)
            .union("u1", type, -1L)
            .build();

    private FWPM_NET_EVENT0() {}
}
