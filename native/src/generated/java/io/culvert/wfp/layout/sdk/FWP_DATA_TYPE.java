// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWP_DATA_TYPE}.
 */
public final class FWP_DATA_TYPE {
    /** 0, since Windows Vista: no member of the union. */
    public static final int FWP_EMPTY = 0x0;

    /** 1, since Windows Vista: inline uint8. */
    public static final int FWP_UINT8 = 0x1;

    /** 2, since Windows Vista: inline uint16. */
    public static final int FWP_UINT16 = 0x2;

    /** 3, since Windows Vista: inline uint32. */
    public static final int FWP_UINT32 = 0x3;

    /** 4, since Windows Vista: pointer to UINT64. */
    public static final int FWP_UINT64 = 0x4;

    /** 5, since Windows Vista: inline. */
    public static final int FWP_INT8 = 0x5;

    /** 6, since Windows Vista: inline. */
    public static final int FWP_INT16 = 0x6;

    /** 7, since Windows Vista: inline. */
    public static final int FWP_INT32 = 0x7;

    /** 8, since Windows Vista: pointer to INT64. */
    public static final int FWP_INT64 = 0x8;

    /** 9, since Windows Vista: inline float32 (documents call it a pointer; struct is inline). */
    public static final int FWP_FLOAT = 0x9;

    /** 10, since Windows Vista: pointer to double. */
    public static final int FWP_DOUBLE = 0xa;

    /** 11, since Windows Vista: pointer to 16 bytes (IPv6, network order). */
    public static final int FWP_BYTE_ARRAY16_TYPE = 0xb;

    /** 12, since Windows Vista: pointer to FWP_BYTE_BLOB. */
    public static final int FWP_BYTE_BLOB_TYPE = 0xc;

    /** 13, since Windows Vista: pointer to SID. */
    public static final int FWP_SID = 0xd;

    /** 14, since Windows Vista: pointer to FWP_BYTE_BLOB holding a self-relative security descriptor. */
    public static final int FWP_SECURITY_DESCRIPTOR_TYPE = 0xe;

    /** 15, since Windows Vista: pointer to FWP_TOKEN_INFORMATION (enum page says blob). */
    public static final int FWP_TOKEN_INFORMATION_TYPE = 0xf;

    /** 16, since Windows Vista: pointer to FWP_BYTE_BLOB. */
    public static final int FWP_TOKEN_ACCESS_INFORMATION_TYPE = 0x10;

    /** 17, since Windows Vista: pointer to NUL-terminated UTF-16. */
    public static final int FWP_UNICODE_STRING_TYPE = 0x11;

    /** 18, since Windows 7: pointer to 6 bytes (MAC). */
    public static final int FWP_BYTE_ARRAY6_TYPE = 0x12;

    /** 255, since Windows Vista: last type allowed in FWP_VALUE0; types above are FWP_CONDITION_VALUE0 only. */
    public static final int FWP_SINGLE_DATA_TYPE_MAX = 0xff;

    /** 256, since Windows Vista: pointer to FWP_V4_ADDR_AND_MASK; conditions only. */
    public static final int FWP_V4_ADDR_MASK = 0x100;

    /** 257, since Windows Vista: pointer to FWP_V6_ADDR_AND_MASK; conditions only. */
    public static final int FWP_V6_ADDR_MASK = 0x101;

    /** 258, since Windows Vista: pointer to FWP_RANGE0; conditions only, used with FWP_MATCH_RANGE. */
    public static final int FWP_RANGE_TYPE = 0x102;

    /** 259, since Windows Vista. */
    public static final int FWP_DATA_TYPE_MAX = 0x103;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWP_DATA_TYPE",
            Constant.of32("FWP_EMPTY", FWP_EMPTY, "Windows Vista"),
            Constant.of32("FWP_UINT8", FWP_UINT8, "Windows Vista"),
            Constant.of32("FWP_UINT16", FWP_UINT16, "Windows Vista"),
            Constant.of32("FWP_UINT32", FWP_UINT32, "Windows Vista"),
            Constant.of32("FWP_UINT64", FWP_UINT64, "Windows Vista"),
            Constant.of32("FWP_INT8", FWP_INT8, "Windows Vista"),
            Constant.of32("FWP_INT16", FWP_INT16, "Windows Vista"),
            Constant.of32("FWP_INT32", FWP_INT32, "Windows Vista"),
            Constant.of32("FWP_INT64", FWP_INT64, "Windows Vista"),
            Constant.of32("FWP_FLOAT", FWP_FLOAT, "Windows Vista"),
            Constant.of32("FWP_DOUBLE", FWP_DOUBLE, "Windows Vista"),
            Constant.of32("FWP_BYTE_ARRAY16_TYPE", FWP_BYTE_ARRAY16_TYPE, "Windows Vista"),
            Constant.of32("FWP_BYTE_BLOB_TYPE", FWP_BYTE_BLOB_TYPE, "Windows Vista"),
            Constant.of32("FWP_SID", FWP_SID, "Windows Vista"),
            Constant.of32("FWP_SECURITY_DESCRIPTOR_TYPE", FWP_SECURITY_DESCRIPTOR_TYPE, "Windows Vista"),
            Constant.of32("FWP_TOKEN_INFORMATION_TYPE", FWP_TOKEN_INFORMATION_TYPE, "Windows Vista"),
            Constant.of32("FWP_TOKEN_ACCESS_INFORMATION_TYPE", FWP_TOKEN_ACCESS_INFORMATION_TYPE, "Windows Vista"),
            Constant.of32("FWP_UNICODE_STRING_TYPE", FWP_UNICODE_STRING_TYPE, "Windows Vista"),
            Constant.of32("FWP_BYTE_ARRAY6_TYPE", FWP_BYTE_ARRAY6_TYPE, "Windows 7"),
            Constant.of32("FWP_SINGLE_DATA_TYPE_MAX", FWP_SINGLE_DATA_TYPE_MAX, "Windows Vista"),
            Constant.of32("FWP_V4_ADDR_MASK", FWP_V4_ADDR_MASK, "Windows Vista"),
            Constant.of32("FWP_V6_ADDR_MASK", FWP_V6_ADDR_MASK, "Windows Vista"),
            Constant.of32("FWP_RANGE_TYPE", FWP_RANGE_TYPE, "Windows Vista"),
            Constant.of32("FWP_DATA_TYPE_MAX", FWP_DATA_TYPE_MAX, "Windows Vista"));

    private FWP_DATA_TYPE() {}
}
