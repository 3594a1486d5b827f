// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: values of the code point and of the rate fields, no flags.
 */
public final class IPSEC_DOSP_DISABLE_VALUE {
    /** 255, since Windows 7. */
    public static final int IPSEC_DOSP_DSCP_DISABLE_VALUE = 0xff;

    /** 0, since Windows 7. */
    public static final int IPSEC_DOSP_RATE_LIMIT_DISABLE_VALUE = 0x0;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IPSEC_DOSP_DISABLE_VALUE",
            Constant.of32("IPSEC_DOSP_DSCP_DISABLE_VALUE", IPSEC_DOSP_DSCP_DISABLE_VALUE, "Windows 7"),
            Constant.of32("IPSEC_DOSP_RATE_LIMIT_DISABLE_VALUE", IPSEC_DOSP_RATE_LIMIT_DISABLE_VALUE, "Windows 7"));

    private IPSEC_DOSP_DISABLE_VALUE() {}
}
