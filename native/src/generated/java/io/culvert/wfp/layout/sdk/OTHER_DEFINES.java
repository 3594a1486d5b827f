// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: sizes of arrays, and masks of valid flags.
 */
public final class OTHER_DEFINES {
    /** 8, since Windows Vista. */
    public static final int FWP_BYTEMAP_ARRAY64_SIZE = 0x8;

    /** 6, since Windows Vista. */
    public static final int FWP_BYTE_ARRAY6_SIZE = 0x6;

    /** 16, since Windows Vista. */
    public static final int FWP_V6_ADDR_SIZE = 0x10;

    /** 3, since Windows Vista. */
    public static final int FWP_FILTER_ENUM_VALID_FLAGS = 0x3;

    /** 97, since Windows Vista. */
    public static final int IKEEXT_ERROR_CODE_COUNT = 0x61;

    /** 20, since Windows Vista: bytes (SHA-1). */
    public static final int IKEEXT_CERT_HASH_LEN = 0x14;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "OTHER_DEFINES",
            Constant.of32("FWP_BYTEMAP_ARRAY64_SIZE", FWP_BYTEMAP_ARRAY64_SIZE, "Windows Vista"),
            Constant.of32("FWP_BYTE_ARRAY6_SIZE", FWP_BYTE_ARRAY6_SIZE, "Windows Vista"),
            Constant.of32("FWP_V6_ADDR_SIZE", FWP_V6_ADDR_SIZE, "Windows Vista"),
            Constant.of32("FWP_FILTER_ENUM_VALID_FLAGS", FWP_FILTER_ENUM_VALID_FLAGS, "Windows Vista"),
            Constant.of32("IKEEXT_ERROR_CODE_COUNT", IKEEXT_ERROR_CODE_COUNT, "Windows Vista"),
            Constant.of32("IKEEXT_CERT_HASH_LEN", IKEEXT_CERT_HASH_LEN, "Windows Vista"));

    private OTHER_DEFINES() {}
}
