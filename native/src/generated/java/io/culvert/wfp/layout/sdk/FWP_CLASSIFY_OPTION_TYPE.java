// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_CLASSIFY_OPTION_TYPE}.
 */
public final class FWP_CLASSIFY_OPTION_TYPE {
    /** 0, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_MULTICAST_STATE = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_LOOSE_SOURCE_MAPPING = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_UNICAST_LIFETIME = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_MCAST_BCAST_LIFETIME = 0x3;

    /** 4, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_SECURE_SOCKET_SECURITY_FLAGS = 0x4;

    /** 5, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_MM_POLICY_KEY = 0x5;

    /** 6, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_QM_POLICY_KEY = 0x6;

    /** 7, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_LOCAL_ONLY_MAPPING = 0x7;

    /** 8, since Windows Vista. */
    public static final int FWP_CLASSIFY_OPTION_MAX = 0x8;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_CLASSIFY_OPTION_TYPE",
            Constant.of32("FWP_CLASSIFY_OPTION_MULTICAST_STATE", FWP_CLASSIFY_OPTION_MULTICAST_STATE, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_LOOSE_SOURCE_MAPPING", FWP_CLASSIFY_OPTION_LOOSE_SOURCE_MAPPING, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_UNICAST_LIFETIME", FWP_CLASSIFY_OPTION_UNICAST_LIFETIME, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_MCAST_BCAST_LIFETIME", FWP_CLASSIFY_OPTION_MCAST_BCAST_LIFETIME, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_SECURE_SOCKET_SECURITY_FLAGS", FWP_CLASSIFY_OPTION_SECURE_SOCKET_SECURITY_FLAGS, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_MM_POLICY_KEY", FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_MM_POLICY_KEY, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_QM_POLICY_KEY", FWP_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_QM_POLICY_KEY, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_LOCAL_ONLY_MAPPING", FWP_CLASSIFY_OPTION_LOCAL_ONLY_MAPPING, "Windows Vista"),
            Constant.of32("FWP_CLASSIFY_OPTION_MAX", FWP_CLASSIFY_OPTION_MAX, "Windows Vista"));

    private FWP_CLASSIFY_OPTION_TYPE() {}
}
