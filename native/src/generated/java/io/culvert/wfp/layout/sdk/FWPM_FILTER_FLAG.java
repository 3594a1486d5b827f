// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_FILTER_FLAG {
    /** 0, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_NONE = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_PERSISTENT = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_BOOTTIME = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT = 0x8;

    /** 16, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_PERMIT_IF_CALLOUT_UNREGISTERED = 0x10;

    /** 32, since Windows Vista. */
    public static final int FWPM_FILTER_FLAG_DISABLED = 0x20;

    /** 64, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_INDEXED = 0x40;

    /** 128, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_HAS_SECURITY_REALM_PROVIDER_CONTEXT = 0x80;

    /** 256, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_SYSTEMOS_ONLY = 0x100;

    /** 512, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_GAMEOS_ONLY = 0x200;

    /** 1024, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_SILENT_MODE = 0x400;

    /** 2048, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_IPSEC_NO_ACQUIRE_INITIATE = 0x800;

    /** 4096, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_RESERVED0 = 0x1000;

    /** 8192, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_RESERVED1 = 0x2000;

    /** 16384, since not stated (no header guard; a later addition than Vista). */
    public static final int FWPM_FILTER_FLAG_RESERVED2 = 0x4000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_FILTER_FLAG",
            Constant.of32("FWPM_FILTER_FLAG_NONE", FWPM_FILTER_FLAG_NONE, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_PERSISTENT", FWPM_FILTER_FLAG_PERSISTENT, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_BOOTTIME", FWPM_FILTER_FLAG_BOOTTIME, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT", FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT", FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_PERMIT_IF_CALLOUT_UNREGISTERED", FWPM_FILTER_FLAG_PERMIT_IF_CALLOUT_UNREGISTERED, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_DISABLED", FWPM_FILTER_FLAG_DISABLED, "Windows Vista"),
            Constant.of32("FWPM_FILTER_FLAG_INDEXED", FWPM_FILTER_FLAG_INDEXED, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_HAS_SECURITY_REALM_PROVIDER_CONTEXT", FWPM_FILTER_FLAG_HAS_SECURITY_REALM_PROVIDER_CONTEXT, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_SYSTEMOS_ONLY", FWPM_FILTER_FLAG_SYSTEMOS_ONLY, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_GAMEOS_ONLY", FWPM_FILTER_FLAG_GAMEOS_ONLY, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_SILENT_MODE", FWPM_FILTER_FLAG_SILENT_MODE, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_IPSEC_NO_ACQUIRE_INITIATE", FWPM_FILTER_FLAG_IPSEC_NO_ACQUIRE_INITIATE, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_RESERVED0", FWPM_FILTER_FLAG_RESERVED0, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_RESERVED1", FWPM_FILTER_FLAG_RESERVED1, "not stated (no header guard; a later addition than Vista)"),
            Constant.of32("FWPM_FILTER_FLAG_RESERVED2", FWPM_FILTER_FLAG_RESERVED2, "not stated (no header guard; a later addition than Vista)"));

    private FWPM_FILTER_FLAG() {}
}
