// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_SA_BUNDLE_FLAG {
    /** 1, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ND_SECURE = 0x1;

    /** 2, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ND_BOUNDARY = 0x2;

    /** 4, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ND_PEER_NAT_BOUNDARY = 0x4;

    /** 8, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_GUARANTEE_ENCRYPTION = 0x8;

    /** 16, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_NLB = 0x10;

    /** 32, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_NO_MACHINE_LUID_VERIFY = 0x20;

    /** 64, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_NO_IMPERSONATION_LUID_VERIFY = 0x40;

    /** 128, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_NO_EXPLICIT_CRED_MATCH = 0x80;

    /** 512, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ALLOW_NULL_TARGET_NAME_MATCH = 0x200;

    /** 1024, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_CLEAR_DF_ON_TUNNEL = 0x400;

    /** 2048, since Windows Vista. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ASSUME_UDP_CONTEXT_OUTBOUND = 0x800;

    /** 4096, since Windows Vista SP1. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ND_PEER_BOUNDARY = 0x1000;

    /** 8192, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_FLAG_SUPPRESS_DUPLICATE_DELETION = 0x2000;

    /** 16384, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_FLAG_PEER_SUPPORTS_GUARANTEE_ENCRYPTION = 0x4000;

    /** 32768, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_FLAG_FORCE_INBOUND_CONNECTIONS = 0x8000;

    /** 65536, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_FLAG_FORCE_OUTBOUND_CONNECTIONS = 0x10000;

    /** 131072, since Windows 7. */
    public static final int IPSEC_SA_BUNDLE_FLAG_FORWARD_PATH_INITIATOR = 0x20000;

    /** 262144, since Windows 8. */
    public static final int IPSEC_SA_BUNDLE_FLAG_ENABLE_OPTIONAL_ASYMMETRIC_IDLE = 0x40000;

    /** 524288, since Windows 8. */
    public static final int IPSEC_SA_BUNDLE_FLAG_USING_DICTATED_KEYS = 0x80000;

    /** 1048576, since Windows 8. */
    public static final int IPSEC_SA_BUNDLE_FLAG_LOCALLY_DICTATED_KEYS = 0x100000;

    /** 2097152, since Windows 8. */
    public static final int IPSEC_SA_BUNDLE_FLAG_SA_OFFLOADED = 0x200000;

    /** 4194304, since Windows 10. */
    public static final int IPSEC_SA_BUNDLE_FLAG_IP_IN_IP_PKT = 0x400000;

    /** 8388608, since Windows 10 1809 (RS5). */
    public static final int IPSEC_SA_BUNDLE_FLAG_LOW_POWER_MODE_SUPPORT = 0x800000;

    /** 268435456, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH1 = 0x10000000;

    /** 536870912, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH2 = 0x20000000;

    /** 1073741824, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH3 = 0x40000000;

    /** 2147483648, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH4 = 0x80000000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_SA_BUNDLE_FLAG",
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ND_SECURE", IPSEC_SA_BUNDLE_FLAG_ND_SECURE, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ND_BOUNDARY", IPSEC_SA_BUNDLE_FLAG_ND_BOUNDARY, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ND_PEER_NAT_BOUNDARY", IPSEC_SA_BUNDLE_FLAG_ND_PEER_NAT_BOUNDARY, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_GUARANTEE_ENCRYPTION", IPSEC_SA_BUNDLE_FLAG_GUARANTEE_ENCRYPTION, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_NLB", IPSEC_SA_BUNDLE_FLAG_NLB, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_NO_MACHINE_LUID_VERIFY", IPSEC_SA_BUNDLE_FLAG_NO_MACHINE_LUID_VERIFY, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_NO_IMPERSONATION_LUID_VERIFY", IPSEC_SA_BUNDLE_FLAG_NO_IMPERSONATION_LUID_VERIFY, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_NO_EXPLICIT_CRED_MATCH", IPSEC_SA_BUNDLE_FLAG_NO_EXPLICIT_CRED_MATCH, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ALLOW_NULL_TARGET_NAME_MATCH", IPSEC_SA_BUNDLE_FLAG_ALLOW_NULL_TARGET_NAME_MATCH, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_CLEAR_DF_ON_TUNNEL", IPSEC_SA_BUNDLE_FLAG_CLEAR_DF_ON_TUNNEL, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ASSUME_UDP_CONTEXT_OUTBOUND", IPSEC_SA_BUNDLE_FLAG_ASSUME_UDP_CONTEXT_OUTBOUND, "Windows Vista"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ND_PEER_BOUNDARY", IPSEC_SA_BUNDLE_FLAG_ND_PEER_BOUNDARY, "Windows Vista SP1"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_SUPPRESS_DUPLICATE_DELETION", IPSEC_SA_BUNDLE_FLAG_SUPPRESS_DUPLICATE_DELETION, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_PEER_SUPPORTS_GUARANTEE_ENCRYPTION", IPSEC_SA_BUNDLE_FLAG_PEER_SUPPORTS_GUARANTEE_ENCRYPTION, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_FORCE_INBOUND_CONNECTIONS", IPSEC_SA_BUNDLE_FLAG_FORCE_INBOUND_CONNECTIONS, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_FORCE_OUTBOUND_CONNECTIONS", IPSEC_SA_BUNDLE_FLAG_FORCE_OUTBOUND_CONNECTIONS, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_FORWARD_PATH_INITIATOR", IPSEC_SA_BUNDLE_FLAG_FORWARD_PATH_INITIATOR, "Windows 7"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_ENABLE_OPTIONAL_ASYMMETRIC_IDLE", IPSEC_SA_BUNDLE_FLAG_ENABLE_OPTIONAL_ASYMMETRIC_IDLE, "Windows 8"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_USING_DICTATED_KEYS", IPSEC_SA_BUNDLE_FLAG_USING_DICTATED_KEYS, "Windows 8"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_LOCALLY_DICTATED_KEYS", IPSEC_SA_BUNDLE_FLAG_LOCALLY_DICTATED_KEYS, "Windows 8"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_SA_OFFLOADED", IPSEC_SA_BUNDLE_FLAG_SA_OFFLOADED, "Windows 8"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_IP_IN_IP_PKT", IPSEC_SA_BUNDLE_FLAG_IP_IN_IP_PKT, "Windows 10"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_LOW_POWER_MODE_SUPPORT", IPSEC_SA_BUNDLE_FLAG_LOW_POWER_MODE_SUPPORT, "Windows 10 1809 (RS5)"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH1", IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH1, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH2", IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH2, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH3", IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH3, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH4", IPSEC_SA_BUNDLE_FLAG_TUNNEL_BANDWIDTH4, "not stated (no header guard; a later addition than Vista)"));

    private IPSEC_SA_BUNDLE_FLAG() {}
}
