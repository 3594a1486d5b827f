// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class SECURITY_INFORMATION {
    /** 1, since Windows Vista (older). */
    public static final int OWNER_SECURITY_INFORMATION = 0x1;

    /** 2, since Windows Vista (older). */
    public static final int GROUP_SECURITY_INFORMATION = 0x2;

    /** 4, since Windows Vista (older). */
    public static final int DACL_SECURITY_INFORMATION = 0x4;

    /** 8, since Windows Vista (older). */
    public static final int SACL_SECURITY_INFORMATION = 0x8;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "SECURITY_INFORMATION",
            Constant.of32("OWNER_SECURITY_INFORMATION", OWNER_SECURITY_INFORMATION, "Windows Vista (older)"),
            Constant.of32("GROUP_SECURITY_INFORMATION", GROUP_SECURITY_INFORMATION, "Windows Vista (older)"),
            Constant.of32("DACL_SECURITY_INFORMATION", DACL_SECURITY_INFORMATION, "Windows Vista (older)"),
            Constant.of32("SACL_SECURITY_INFORMATION", SACL_SECURITY_INFORMATION, "Windows Vista (older)"));

    private SECURITY_INFORMATION() {}
}
