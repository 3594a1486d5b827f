// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWP_CONDITION_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_LOOPBACK = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_IPSEC_SECURED = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_REAUTHORIZE = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_WILDCARD_BIND = 0x8;

    /** 16, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_RAW_ENDPOINT = 0x10;

    /** 32, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_FRAGMENT = 0x20;

    /** 64, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_FRAGMENT_GROUP = 0x40;

    /** 128, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_IPSEC_NATT_RECLASSIFY = 0x80;

    /** 256, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_REQUIRES_ALE_CLASSIFY = 0x100;

    /** 512, since Windows Vista. */
    public static final int FWP_CONDITION_FLAG_IS_IMPLICIT_BIND = 0x200;

    /** 1024, since Windows Vista SP1. */
    public static final int FWP_CONDITION_FLAG_IS_REASSEMBLED = 0x400;

    /** 16384, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_NAME_APP_SPECIFIED = 0x4000;

    /** 32768, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_PROMISCUOUS = 0x8000;

    /** 65536, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_AUTH_FW = 0x10000;

    /** 131072, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_RECLASSIFY = 0x20000;

    /** 262144, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_OUTBOUND_PASS_THRU = 0x40000;

    /** 524288, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_INBOUND_PASS_THRU = 0x80000;

    /** 1048576, since Windows 7. */
    public static final int FWP_CONDITION_FLAG_IS_CONNECTION_REDIRECTED = 0x100000;

    /** 2097152, since Windows 8. */
    public static final int FWP_CONDITION_FLAG_IS_PROXY_CONNECTION = 0x200000;

    /** 4194304, since Windows 8. */
    public static final int FWP_CONDITION_FLAG_IS_APPCONTAINER_LOOPBACK = 0x400000;

    /** 8388608, since Windows 8. */
    public static final int FWP_CONDITION_FLAG_IS_NON_APPCONTAINER_LOOPBACK = 0x800000;

    /** 16777216, since Windows 8. */
    public static final int FWP_CONDITION_FLAG_IS_RESERVED = 0x1000000;

    /** 33554432, since Windows 8. */
    public static final int FWP_CONDITION_FLAG_IS_HONORING_POLICY_AUTHORIZE = 0x2000000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWP_CONDITION_FLAG",
            Constant.of32("FWP_CONDITION_FLAG_IS_LOOPBACK", FWP_CONDITION_FLAG_IS_LOOPBACK, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_IPSEC_SECURED", FWP_CONDITION_FLAG_IS_IPSEC_SECURED, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_REAUTHORIZE", FWP_CONDITION_FLAG_IS_REAUTHORIZE, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_WILDCARD_BIND", FWP_CONDITION_FLAG_IS_WILDCARD_BIND, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_RAW_ENDPOINT", FWP_CONDITION_FLAG_IS_RAW_ENDPOINT, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_FRAGMENT", FWP_CONDITION_FLAG_IS_FRAGMENT, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_FRAGMENT_GROUP", FWP_CONDITION_FLAG_IS_FRAGMENT_GROUP, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_IPSEC_NATT_RECLASSIFY", FWP_CONDITION_FLAG_IS_IPSEC_NATT_RECLASSIFY, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_REQUIRES_ALE_CLASSIFY", FWP_CONDITION_FLAG_REQUIRES_ALE_CLASSIFY, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_IMPLICIT_BIND", FWP_CONDITION_FLAG_IS_IMPLICIT_BIND, "Windows Vista"),
            Constant.of32("FWP_CONDITION_FLAG_IS_REASSEMBLED", FWP_CONDITION_FLAG_IS_REASSEMBLED, "Windows Vista SP1"),
            Constant.of32("FWP_CONDITION_FLAG_IS_NAME_APP_SPECIFIED", FWP_CONDITION_FLAG_IS_NAME_APP_SPECIFIED, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_PROMISCUOUS", FWP_CONDITION_FLAG_IS_PROMISCUOUS, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_AUTH_FW", FWP_CONDITION_FLAG_IS_AUTH_FW, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_RECLASSIFY", FWP_CONDITION_FLAG_IS_RECLASSIFY, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_OUTBOUND_PASS_THRU", FWP_CONDITION_FLAG_IS_OUTBOUND_PASS_THRU, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_INBOUND_PASS_THRU", FWP_CONDITION_FLAG_IS_INBOUND_PASS_THRU, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_CONNECTION_REDIRECTED", FWP_CONDITION_FLAG_IS_CONNECTION_REDIRECTED, "Windows 7"),
            Constant.of32("FWP_CONDITION_FLAG_IS_PROXY_CONNECTION", FWP_CONDITION_FLAG_IS_PROXY_CONNECTION, "Windows 8"),
            Constant.of32("FWP_CONDITION_FLAG_IS_APPCONTAINER_LOOPBACK", FWP_CONDITION_FLAG_IS_APPCONTAINER_LOOPBACK, "Windows 8"),
            Constant.of32("FWP_CONDITION_FLAG_IS_NON_APPCONTAINER_LOOPBACK", FWP_CONDITION_FLAG_IS_NON_APPCONTAINER_LOOPBACK, "Windows 8"),
            Constant.of32("FWP_CONDITION_FLAG_IS_RESERVED", FWP_CONDITION_FLAG_IS_RESERVED, "Windows 8"),
            Constant.of32("FWP_CONDITION_FLAG_IS_HONORING_POLICY_AUTHORIZE", FWP_CONDITION_FLAG_IS_HONORING_POLICY_AUTHORIZE, "Windows 8"));

    private FWP_CONDITION_FLAG() {}
}
