// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_CIPHER_TYPE}.
 */
public final class IKEEXT_CIPHER_TYPE {
    /** 0, since Windows Vista: note: IKEEXT numbering starts at 0, IPSEC_CIPHER_TYPE at 1. */
    public static final int IKEEXT_CIPHER_DES = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_CIPHER_3DES = 0x1;

    /** 2, since Windows Vista. */
    public static final int IKEEXT_CIPHER_AES_128 = 0x2;

    /** 3, since Windows Vista. */
    public static final int IKEEXT_CIPHER_AES_192 = 0x3;

    /** 4, since Windows Vista. */
    public static final int IKEEXT_CIPHER_AES_256 = 0x4;

    /** 5, since not stated (absent from mingw; in SDK enum unguarded; documents list it without a version). */
    public static final int IKEEXT_CIPHER_AES_GCM_128_16ICV = 0x5;

    /** 6, since not stated (absent from mingw; in SDK enum unguarded). */
    public static final int IKEEXT_CIPHER_AES_GCM_256_16ICV = 0x6;

    /** 7, since Windows Vista. */
    public static final int IKEEXT_CIPHER_TYPE_MAX = 0x7;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_CIPHER_TYPE",
            Constant.of32("IKEEXT_CIPHER_DES", IKEEXT_CIPHER_DES, "Windows Vista"),
            Constant.of32("IKEEXT_CIPHER_3DES", IKEEXT_CIPHER_3DES, "Windows Vista"),
            Constant.of32("IKEEXT_CIPHER_AES_128", IKEEXT_CIPHER_AES_128, "Windows Vista"),
            Constant.of32("IKEEXT_CIPHER_AES_192", IKEEXT_CIPHER_AES_192, "Windows Vista"),
            Constant.of32("IKEEXT_CIPHER_AES_256", IKEEXT_CIPHER_AES_256, "Windows Vista"),
            Constant.of32("IKEEXT_CIPHER_AES_GCM_128_16ICV", IKEEXT_CIPHER_AES_GCM_128_16ICV, "not stated (absent from mingw; in SDK enum unguarded; documents list it without a version)"),
            Constant.of32("IKEEXT_CIPHER_AES_GCM_256_16ICV", IKEEXT_CIPHER_AES_GCM_256_16ICV, "not stated (absent from mingw; in SDK enum unguarded)"),
            Constant.of32("IKEEXT_CIPHER_TYPE_MAX", IKEEXT_CIPHER_TYPE_MAX, "Windows Vista"));

    private IKEEXT_CIPHER_TYPE() {}
}
