// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_MATCH_TYPE}.
 */
public final class FWP_MATCH_TYPE {
    /** 0, since Windows Vista: all types. */
    public static final int FWP_MATCH_EQUAL = 0x0;

    /** 1, since Windows Vista: sortable types. */
    public static final int FWP_MATCH_GREATER = 0x1;

    /** 2, since Windows Vista: sortable types. */
    public static final int FWP_MATCH_LESS = 0x2;

    /** 3, since Windows Vista: sortable types. */
    public static final int FWP_MATCH_GREATER_OR_EQUAL = 0x3;

    /** 4, since Windows Vista: sortable types. */
    public static final int FWP_MATCH_LESS_OR_EQUAL = 0x4;

    /** 5, since Windows Vista: sortable types; value must be FWP_RANGE_TYPE; bounds inclusive. */
    public static final int FWP_MATCH_RANGE = 0x5;

    /** 6, since Windows Vista: unsigned integers. */
    public static final int FWP_MATCH_FLAGS_ALL_SET = 0x6;

    /** 7, since Windows Vista: unsigned integers. */
    public static final int FWP_MATCH_FLAGS_ANY_SET = 0x7;

    /** 8, since Windows Vista: unsigned integers. */
    public static final int FWP_MATCH_FLAGS_NONE_SET = 0x8;

    /** 9, since Windows Vista: Unicode strings. */
    public static final int FWP_MATCH_EQUAL_CASE_INSENSITIVE = 0x9;

    /** 10, since Windows 7: sortable types. */
    public static final int FWP_MATCH_NOT_EQUAL = 0xa;

    /** 11, since not stated (no header guard): Unicode strings and blobs holding strings; documents: it really tests the END of the value. */
    public static final int FWP_MATCH_PREFIX = 0xb;

    /** 12, since not stated (no header guard): as FWP_MATCH_PREFIX, negated. */
    public static final int FWP_MATCH_NOT_PREFIX = 0xc;

    /** 13, since Windows Vista. */
    public static final int FWP_MATCH_TYPE_MAX = 0xd;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_MATCH_TYPE",
            Constant.of32("FWP_MATCH_EQUAL", FWP_MATCH_EQUAL, "Windows Vista"),
            Constant.of32("FWP_MATCH_GREATER", FWP_MATCH_GREATER, "Windows Vista"),
            Constant.of32("FWP_MATCH_LESS", FWP_MATCH_LESS, "Windows Vista"),
            Constant.of32("FWP_MATCH_GREATER_OR_EQUAL", FWP_MATCH_GREATER_OR_EQUAL, "Windows Vista"),
            Constant.of32("FWP_MATCH_LESS_OR_EQUAL", FWP_MATCH_LESS_OR_EQUAL, "Windows Vista"),
            Constant.of32("FWP_MATCH_RANGE", FWP_MATCH_RANGE, "Windows Vista"),
            Constant.of32("FWP_MATCH_FLAGS_ALL_SET", FWP_MATCH_FLAGS_ALL_SET, "Windows Vista"),
            Constant.of32("FWP_MATCH_FLAGS_ANY_SET", FWP_MATCH_FLAGS_ANY_SET, "Windows Vista"),
            Constant.of32("FWP_MATCH_FLAGS_NONE_SET", FWP_MATCH_FLAGS_NONE_SET, "Windows Vista"),
            Constant.of32("FWP_MATCH_EQUAL_CASE_INSENSITIVE", FWP_MATCH_EQUAL_CASE_INSENSITIVE, "Windows Vista"),
            Constant.of32("FWP_MATCH_NOT_EQUAL", FWP_MATCH_NOT_EQUAL, "Windows 7"),
            Constant.of32("FWP_MATCH_PREFIX", FWP_MATCH_PREFIX, "not stated (no header guard)"),
            Constant.of32("FWP_MATCH_NOT_PREFIX", FWP_MATCH_NOT_PREFIX, "not stated (no header guard)"),
            Constant.of32("FWP_MATCH_TYPE_MAX", FWP_MATCH_TYPE_MAX, "Windows Vista"));

    private FWP_MATCH_TYPE() {}
}
