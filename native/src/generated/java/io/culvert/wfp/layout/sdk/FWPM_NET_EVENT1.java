// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_NET_EVENT1}, since Windows 7: 160 bytes on 64-bit Windows, 136 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_NET_EVENT1 {                                 // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWPM_NET_EVENT_HEADER1 header;                       // 0 (144), 0 (128)
 *     FWPM_NET_EVENT_TYPE type;                            // 144 (4), 128 (4)
 *     union {                                              // u1, decided by type
 *         FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure; // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure; // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE
 *         FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure; // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE
 *         FWPM_NET_EVENT_CLASSIFY_DROP1* classifyDrop;     // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_CLASSIFY_DROP
 *         FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop;    // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP
 *         FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop;        // 152 (8), 132 (4) if FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP
 *     };
 * };
 * }</pre>
 */
public final class FWPM_NET_EVENT1 {
    /** {@code FWPM_NET_EVENT_HEADER1 header}. */
    public static final FieldLayout header = FieldLayout.of("FWPM_NET_EVENT1", "header", "FWPM_NET_EVENT_HEADER1", FieldKind.STRUCT)
            .win64(0, 144)
            .win32(0, 128)
            .target(FWPM_NET_EVENT_HEADER1.LAYOUT)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWPM_NET_EVENT1", "type", "FWPM_NET_EVENT_TYPE", FieldKind.ENUM32)
            .win64(144, 4)
            .win32(128, 4)
            .constants(FWPM_NET_EVENT_TYPE.TABLE)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_MM_FAILURE1* ikeMmFailure}. */
    public static final FieldLayout ikeMmFailure = FieldLayout.of("FWPM_NET_EVENT1", "ikeMmFailure", "FWPM_NET_EVENT_IKEEXT_MM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_IKEEXT_MM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_QM_FAILURE0* ikeQmFailure}. */
    public static final FieldLayout ikeQmFailure = FieldLayout.of("FWPM_NET_EVENT1", "ikeQmFailure", "FWPM_NET_EVENT_IKEEXT_QM_FAILURE0*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_IKEEXT_QM_FAILURE0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_IKEEXT_EM_FAILURE1* ikeEmFailure}. */
    public static final FieldLayout ikeEmFailure = FieldLayout.of("FWPM_NET_EVENT1", "ikeEmFailure", "FWPM_NET_EVENT_IKEEXT_EM_FAILURE1*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_IKEEXT_EM_FAILURE1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_CLASSIFY_DROP1* classifyDrop}. */
    public static final FieldLayout classifyDrop = FieldLayout.of("FWPM_NET_EVENT1", "classifyDrop", "FWPM_NET_EVENT_CLASSIFY_DROP1*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_CLASSIFY_DROP1.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_CLASSIFY_DROP)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_KERNEL_DROP0* ipsecDrop}. */
    public static final FieldLayout ipsecDrop = FieldLayout.of("FWPM_NET_EVENT1", "ipsecDrop", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP)
            .since("Windows 7")
            .build();

    /** {@code FWPM_NET_EVENT_IPSEC_DOSP_DROP0* idpDrop}. */
    public static final FieldLayout idpDrop = FieldLayout.of("FWPM_NET_EVENT1", "idpDrop", "FWPM_NET_EVENT_IPSEC_DOSP_DROP0*", FieldKind.POINTER_TO_STRUCT)
            .win64(152, 8)
            .win32(132, 4)
            .target(FWPM_NET_EVENT_IPSEC_DOSP_DROP0.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWPM_NET_EVENT_TYPE.FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_NET_EVENT1")
            .win64(160, 8)
            .win32(136, 8)
            .since("Windows 7")
            .fields(header, type, ikeMmFailure, ikeQmFailure, ikeEmFailure, classifyDrop, ipsecDrop, idpDrop)
            .union("u1", type, -1L)
            .build();

    private FWPM_NET_EVENT1() {}
}
