// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class STANDARD_ACCESS_RIGHT {
    /** 65536, since Windows Vista (older). */
    public static final int DELETE = 0x10000;

    /** 131072, since Windows Vista (older). */
    public static final int READ_CONTROL = 0x20000;

    /** 262144, since Windows Vista (older). */
    public static final int WRITE_DAC = 0x40000;

    /** 524288, since Windows Vista (older). */
    public static final int WRITE_OWNER = 0x80000;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "STANDARD_ACCESS_RIGHT",
            Constant.of32("DELETE", DELETE, "Windows Vista (older)"),
            Constant.of32("READ_CONTROL", READ_CONTROL, "Windows Vista (older)"),
            Constant.of32("WRITE_DAC", WRITE_DAC, "Windows Vista (older)"),
            Constant.of32("WRITE_OWNER", WRITE_OWNER, "Windows Vista (older)"));

    private STANDARD_ACCESS_RIGHT() {}
}
