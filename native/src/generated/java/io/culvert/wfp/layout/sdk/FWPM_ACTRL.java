// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_ACTRL {
    /** 1, since Windows Vista. */
    public static final int FWPM_ACTRL_ADD = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_ACTRL_ADD_LINK = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWPM_ACTRL_BEGIN_READ_TXN = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWPM_ACTRL_BEGIN_WRITE_TXN = 0x8;

    /** 16, since Windows Vista. */
    public static final int FWPM_ACTRL_CLASSIFY = 0x10;

    /** 32, since Windows Vista. */
    public static final int FWPM_ACTRL_ENUM = 0x20;

    /** 64, since Windows Vista. */
    public static final int FWPM_ACTRL_OPEN = 0x40;

    /** 128, since Windows Vista. */
    public static final int FWPM_ACTRL_READ = 0x80;

    /** 256, since Windows Vista. */
    public static final int FWPM_ACTRL_READ_STATS = 0x100;

    /** 512, since Windows Vista. */
    public static final int FWPM_ACTRL_SUBSCRIBE = 0x200;

    /** 1024, since Windows Vista. */
    public static final int FWPM_ACTRL_WRITE = 0x400;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_ACTRL",
            Constant.of32("FWPM_ACTRL_ADD", FWPM_ACTRL_ADD, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_ADD_LINK", FWPM_ACTRL_ADD_LINK, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_BEGIN_READ_TXN", FWPM_ACTRL_BEGIN_READ_TXN, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_BEGIN_WRITE_TXN", FWPM_ACTRL_BEGIN_WRITE_TXN, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_CLASSIFY", FWPM_ACTRL_CLASSIFY, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_ENUM", FWPM_ACTRL_ENUM, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_OPEN", FWPM_ACTRL_OPEN, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_READ", FWPM_ACTRL_READ, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_READ_STATS", FWPM_ACTRL_READ_STATS, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_SUBSCRIBE", FWPM_ACTRL_SUBSCRIBE, "Windows Vista"),
            Constant.of32("FWPM_ACTRL_WRITE", FWPM_ACTRL_WRITE, "Windows Vista"));

    private FWPM_ACTRL() {}
}
