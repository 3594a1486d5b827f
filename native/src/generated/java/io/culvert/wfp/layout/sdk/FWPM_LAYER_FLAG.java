// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_LAYER_FLAG {
    /** 1, since Windows Vista. */
    public static final int FWPM_LAYER_FLAG_KERNEL = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_LAYER_FLAG_BUILTIN = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWPM_LAYER_FLAG_CLASSIFY_MOSTLY = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWPM_LAYER_FLAG_BUFFERED = 0x8;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_LAYER_FLAG",
            Constant.of32("FWPM_LAYER_FLAG_KERNEL", FWPM_LAYER_FLAG_KERNEL, "Windows Vista"),
            Constant.of32("FWPM_LAYER_FLAG_BUILTIN", FWPM_LAYER_FLAG_BUILTIN, "Windows Vista"),
            Constant.of32("FWPM_LAYER_FLAG_CLASSIFY_MOSTLY", FWPM_LAYER_FLAG_CLASSIFY_MOSTLY, "Windows Vista"),
            Constant.of32("FWPM_LAYER_FLAG_BUFFERED", FWPM_LAYER_FLAG_BUFFERED, "Windows Vista"));

    private FWPM_LAYER_FLAG() {}
}
