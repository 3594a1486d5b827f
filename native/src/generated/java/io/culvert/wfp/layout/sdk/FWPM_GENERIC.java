// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: ready-made sums of access rights.
 */
public final class FWPM_GENERIC {
    /** 131540, since Windows Vista. */
    public static final int FWPM_GENERIC_READ = 0x201d4;

    /** 131616, since Windows Vista. */
    public static final int FWPM_GENERIC_EXECUTE = 0x20220;

    /** 197643, since Windows Vista. */
    public static final int FWPM_GENERIC_WRITE = 0x3040b;

    /** 985087, since Windows Vista. */
    public static final int FWPM_GENERIC_ALL = 0xf07ff;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_GENERIC",
            Constant.of32("FWPM_GENERIC_READ", FWPM_GENERIC_READ, "Windows Vista"),
            Constant.of32("FWPM_GENERIC_EXECUTE", FWPM_GENERIC_EXECUTE, "Windows Vista"),
            Constant.of32("FWPM_GENERIC_WRITE", FWPM_GENERIC_WRITE, "Windows Vista"),
            Constant.of32("FWPM_GENERIC_ALL", FWPM_GENERIC_ALL, "Windows Vista"));

    private FWPM_GENERIC() {}
}
