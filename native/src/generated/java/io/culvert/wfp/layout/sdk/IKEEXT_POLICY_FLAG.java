// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined; named so that the class is not mistaken for the structures IKEEXT_POLICY0 to 2.
 */
public final class IKEEXT_POLICY_FLAG {
    /** 1, since Windows Vista. */
    public static final int IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY = 0x2;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY = 0x4;

    /** 8, since Windows Vista: AuthIP only. */
    public static final int IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH = 0x8;

    /** 16, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED = 0x10;

    /** 32, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_FLAG_SITE_TO_SITE = 0x20;

    /** 64, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_FLAG_IMS_VPN = 0x40;

    /** 128, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION = 0x80;

    /** 256, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE = 0x100;

    /** 512, since not stated (no header guard; a later addition than Vista). */
    public static final int IKEEXT_POLICY_FLAG_POINT_TO_SITE = 0x200;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "IKEEXT_POLICY_FLAG",
            Constant.of32("IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS", IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS, "Windows Vista"),
            Constant.of32("IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY", IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY, "Windows Vista"),
            Constant.of32("IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY", IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY, "Windows Vista"),
            Constant.of32("IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH", IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH, "Windows Vista"),
            Constant.of32("IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED", IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IKEEXT_POLICY_FLAG_SITE_TO_SITE", IKEEXT_POLICY_FLAG_SITE_TO_SITE, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IKEEXT_POLICY_FLAG_IMS_VPN", IKEEXT_POLICY_FLAG_IMS_VPN, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION", IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE", IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("IKEEXT_POLICY_FLAG_POINT_TO_SITE", IKEEXT_POLICY_FLAG_POINT_TO_SITE, "not stated (no header guard; a later addition than Vista)"));

    private IKEEXT_POLICY_FLAG() {}
}
