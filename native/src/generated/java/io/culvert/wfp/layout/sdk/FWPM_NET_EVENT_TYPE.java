// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_NET_EVENT_TYPE}.
 */
public final class FWPM_NET_EVENT_TYPE {
    /** 0, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_CLASSIFY_DROP = 0x3;

    /** 4, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP = 0x4;

    /** 5, since Windows 7. */
    public static final int FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP = 0x5;

    /** 6, since Windows 8. */
    public static final int FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW = 0x6;

    /** 7, since Windows 8. */
    public static final int FWPM_NET_EVENT_TYPE_CAPABILITY_DROP = 0x7;

    /** 8, since Windows 8. */
    public static final int FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW = 0x8;

    /** 9, since Windows 8. */
    public static final int FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC = 0x9;

    /** 10, since Windows 10 1809 (RS5). */
    public static final int FWPM_NET_EVENT_TYPE_LPM_PACKET_ARRIVAL = 0xa;

    /** 11, since Windows Vista. */
    public static final int FWPM_NET_EVENT_TYPE_MAX = 0xb;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_NET_EVENT_TYPE",
            Constant.of32("FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE", FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE", FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE", FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_TYPE_CLASSIFY_DROP", FWPM_NET_EVENT_TYPE_CLASSIFY_DROP, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP", FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP", FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP, "Windows 7"),
            Constant.of32("FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW", FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_TYPE_CAPABILITY_DROP", FWPM_NET_EVENT_TYPE_CAPABILITY_DROP, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW", FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC", FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_TYPE_LPM_PACKET_ARRIVAL", FWPM_NET_EVENT_TYPE_LPM_PACKET_ARRIVAL, "Windows 10 1809 (RS5)"),
            Constant.of32("FWPM_NET_EVENT_TYPE_MAX", FWPM_NET_EVENT_TYPE_MAX, "Windows Vista"));

    private FWPM_NET_EVENT_TYPE() {}
}
