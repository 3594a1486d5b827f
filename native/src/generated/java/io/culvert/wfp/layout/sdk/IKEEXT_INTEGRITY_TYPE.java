// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_INTEGRITY_TYPE}.
 */
public final class IKEEXT_INTEGRITY_TYPE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_INTEGRITY_MD5 = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_INTEGRITY_SHA1 = 0x1;

    /** 2, since Windows Vista SP1. */
    public static final int IKEEXT_INTEGRITY_SHA_256 = 0x2;

    /** 3, since Windows Vista SP1. */
    public static final int IKEEXT_INTEGRITY_SHA_384 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_INTEGRITY_TYPE_MAX = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_INTEGRITY_TYPE",
            Constant.of32("IKEEXT_INTEGRITY_MD5", IKEEXT_INTEGRITY_MD5, "Windows Vista"),
            Constant.of32("IKEEXT_INTEGRITY_SHA1", IKEEXT_INTEGRITY_SHA1, "Windows Vista"),
            Constant.of32("IKEEXT_INTEGRITY_SHA_256", IKEEXT_INTEGRITY_SHA_256, "Windows Vista SP1"),
            Constant.of32("IKEEXT_INTEGRITY_SHA_384", IKEEXT_INTEGRITY_SHA_384, "Windows Vista SP1"),
            Constant.of32("IKEEXT_INTEGRITY_TYPE_MAX", IKEEXT_INTEGRITY_TYPE_MAX, "Windows Vista"));

    private IKEEXT_INTEGRITY_TYPE() {}
}
