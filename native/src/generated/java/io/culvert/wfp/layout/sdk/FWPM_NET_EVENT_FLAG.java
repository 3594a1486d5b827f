// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_NET_EVENT_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_IP_PROTOCOL_SET = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_LOCAL_ADDR_SET = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_REMOTE_ADDR_SET = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_LOCAL_PORT_SET = 0x8;

    /** 16, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_REMOTE_PORT_SET = 0x10;

    /** 32, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_APP_ID_SET = 0x20;

    /** 64, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_USER_ID_SET = 0x40;

    /** 128, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_SCOPE_ID_SET = 0x80;

    /** 256, since Windows Vista. */
    public static final int FWPM_NET_EVENT_FLAG_IP_VERSION_SET = 0x100;

    /** 512, since Windows 8. */
    public static final int FWPM_NET_EVENT_FLAG_REAUTH_REASON_SET = 0x200;

    /** 1024, since Windows 8. */
    public static final int FWPM_NET_EVENT_FLAG_PACKAGE_ID_SET = 0x400;

    /** 2048, since not stated (used with HEADER3, Windows 10). */
    public static final int FWPM_NET_EVENT_FLAG_ENTERPRISE_ID_SET = 0x800;

    /** 4096, since not stated (used with HEADER3, Windows 10). */
    public static final int FWPM_NET_EVENT_FLAG_POLICY_FLAGS_SET = 0x1000;

    /** 8192, since not stated (used with HEADER3, Windows 10). */
    public static final int FWPM_NET_EVENT_FLAG_EFFECTIVE_NAME_SET = 0x2000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_NET_EVENT_FLAG",
            Constant.of32("FWPM_NET_EVENT_FLAG_IP_PROTOCOL_SET", FWPM_NET_EVENT_FLAG_IP_PROTOCOL_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_LOCAL_ADDR_SET", FWPM_NET_EVENT_FLAG_LOCAL_ADDR_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_REMOTE_ADDR_SET", FWPM_NET_EVENT_FLAG_REMOTE_ADDR_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_LOCAL_PORT_SET", FWPM_NET_EVENT_FLAG_LOCAL_PORT_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_REMOTE_PORT_SET", FWPM_NET_EVENT_FLAG_REMOTE_PORT_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_APP_ID_SET", FWPM_NET_EVENT_FLAG_APP_ID_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_USER_ID_SET", FWPM_NET_EVENT_FLAG_USER_ID_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_SCOPE_ID_SET", FWPM_NET_EVENT_FLAG_SCOPE_ID_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_IP_VERSION_SET", FWPM_NET_EVENT_FLAG_IP_VERSION_SET, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_FLAG_REAUTH_REASON_SET", FWPM_NET_EVENT_FLAG_REAUTH_REASON_SET, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_FLAG_PACKAGE_ID_SET", FWPM_NET_EVENT_FLAG_PACKAGE_ID_SET, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_FLAG_ENTERPRISE_ID_SET", FWPM_NET_EVENT_FLAG_ENTERPRISE_ID_SET, "not stated (used with HEADER3, Windows 10)"),
            Constant.of32("FWPM_NET_EVENT_FLAG_POLICY_FLAGS_SET", FWPM_NET_EVENT_FLAG_POLICY_FLAGS_SET, "not stated (used with HEADER3, Windows 10)"),
            Constant.of32("FWPM_NET_EVENT_FLAG_EFFECTIVE_NAME_SET", FWPM_NET_EVENT_FLAG_EFFECTIVE_NAME_SET, "not stated (used with HEADER3, Windows 10)"));

    private FWPM_NET_EVENT_FLAG() {}
}
