// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class IPSEC_POLICY_FLAG {
    /** 2, since Windows Vista: negotiation discovery: transport idea. */
    public static final int IPSEC_POLICY_FLAG_ND_SECURE = 0x2;

    /** 4, since Windows Vista: negotiation discovery: transport idea. */
    public static final int IPSEC_POLICY_FLAG_ND_BOUNDARY = 0x4;

    /** 8, since Windows Vista: tunnel policies only. */
    public static final int IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL = 0x8;

    /** 16, since Windows Vista. */
    public static final int IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT = 0x10;

    /** 32, since Windows Vista. */
    public static final int IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL = 0x20;

    /** 64, since Windows Vista. */
    public static final int IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME = 0x40;

    /** 128, since Windows Vista. */
    public static final int IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME = 0x80;

    /** 256, since Windows 7: tunnel + IKEv2 only. */
    public static final int IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING = 0x100;

    /** 512, since Windows 7: tunnel + IKEv2 only. */
    public static final int IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT = 0x200;

    /** 1024, since Windows 7: tunnel gateway side, not client. */
    public static final int IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION = 0x400;

    /** 2048, since Windows 7: tunnel only. */
    public static final int IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION = 0x800;

    /** 4096, since Windows 7: tunnel only. */
    public static final int IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6 = 0x1000;

    /** 8192, since Windows 8: AuthIP only. */
    public static final int IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY = 0x2000;

    /** 16384, since Windows 8: any keying module. */
    public static final int IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY = 0x4000;

    /** 32768, since Windows 8: reserved. */
    public static final int IPSEC_POLICY_FLAG_RESERVED1 = 0x8000;

    /** 65536, since Windows 10 1709 (RS3). */
    public static final int IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL = 0x10000;

    /** 131072, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL = 0x20000;

    /** 268435456, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_POLICY_FLAG_BANDWIDTH1 = 0x10000000;

    /** 536870912, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_POLICY_FLAG_BANDWIDTH2 = 0x20000000;

    /** 1073741824, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_POLICY_FLAG_BANDWIDTH3 = 0x40000000;

    /** 2147483648, since not stated (no header guard; a later addition than Vista). */
    public static final int IPSEC_POLICY_FLAG_BANDWIDTH4 = 0x80000000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IPSEC_POLICY_FLAG",
            Constant.of32("IPSEC_POLICY_FLAG_ND_SECURE", IPSEC_POLICY_FLAG_ND_SECURE, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_ND_BOUNDARY", IPSEC_POLICY_FLAG_ND_BOUNDARY, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL", IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT", IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL", IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME", IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME", IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME, "Windows Vista"),
            Constant.of32("IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING", IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING, "Windows 7"),
            Constant.of32("IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT", IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT, "Windows 7"),
            Constant.of32("IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION", IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION, "Windows 7"),
            Constant.of32("IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION", IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION, "Windows 7"),
            Constant.of32("IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6", IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6, "Windows 7"),
            Constant.of32("IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY", IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY, "Windows 8"),
            Constant.of32("IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY", IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY, "Windows 8"),
            Constant.of32("IPSEC_POLICY_FLAG_RESERVED1", IPSEC_POLICY_FLAG_RESERVED1, "Windows 8"),
            Constant.of32("IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL", IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL, "Windows 10 1709 (RS3)"),
            Constant.of32("IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL", IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_POLICY_FLAG_BANDWIDTH1", IPSEC_POLICY_FLAG_BANDWIDTH1, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_POLICY_FLAG_BANDWIDTH2", IPSEC_POLICY_FLAG_BANDWIDTH2, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_POLICY_FLAG_BANDWIDTH3", IPSEC_POLICY_FLAG_BANDWIDTH3, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IPSEC_POLICY_FLAG_BANDWIDTH4", IPSEC_POLICY_FLAG_BANDWIDTH4, "not stated (no header guard; a later addition than Vista)"));

    private IPSEC_POLICY_FLAG() {}
}
