// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_KEY_MODULE_TYPE}.
 */
public final class IKEEXT_KEY_MODULE_TYPE {
    /** 0, since Windows Vista. */
    public static final int IKEEXT_KEY_MODULE_IKE = 0x0;

    /** 1, since Windows Vista. */
    public static final int IKEEXT_KEY_MODULE_AUTHIP = 0x1;

    /** 2, since Windows 7. */
    public static final int IKEEXT_KEY_MODULE_IKEV2 = 0x2;

    /** 3, since Windows Vista. */
    public static final int IKEEXT_KEY_MODULE_MAX = 0x3;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_KEY_MODULE_TYPE",
            Constant.of32("IKEEXT_KEY_MODULE_IKE", IKEEXT_KEY_MODULE_IKE, "Windows Vista"),
            Constant.of32("IKEEXT_KEY_MODULE_AUTHIP", IKEEXT_KEY_MODULE_AUTHIP, "Windows Vista"),
            Constant.of32("IKEEXT_KEY_MODULE_IKEV2", IKEEXT_KEY_MODULE_IKEV2, "Windows 7"),
            Constant.of32("IKEEXT_KEY_MODULE_MAX", IKEEXT_KEY_MODULE_MAX, "Windows Vista"));

    private IKEEXT_KEY_MODULE_TYPE() {}
}
