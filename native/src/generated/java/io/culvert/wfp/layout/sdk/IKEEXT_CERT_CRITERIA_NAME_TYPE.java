// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code IKEEXT_CERT_CRITERIA_NAME_TYPE}.
 */
public final class IKEEXT_CERT_CRITERIA_NAME_TYPE {
    /** 0, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_DNS = 0x0;

    /** 1, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_UPN = 0x1;

    /** 2, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_RFC822 = 0x2;

    /** 3, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_CN = 0x3;

    /** 4, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_OU = 0x4;

    /** 5, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_O = 0x5;

    /** 6, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_DC = 0x6;

    /** 7, since Windows 8. */
    public static final int IKEEXT_CERT_CRITERIA_NAME_TYPE_MAX = 0x7;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "IKEEXT_CERT_CRITERIA_NAME_TYPE",
            Constant.of32("IKEEXT_CERT_CRITERIA_DNS", IKEEXT_CERT_CRITERIA_DNS, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_UPN", IKEEXT_CERT_CRITERIA_UPN, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_RFC822", IKEEXT_CERT_CRITERIA_RFC822, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_CN", IKEEXT_CERT_CRITERIA_CN, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_OU", IKEEXT_CERT_CRITERIA_OU, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_O", IKEEXT_CERT_CRITERIA_O, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_DC", IKEEXT_CERT_CRITERIA_DC, "Windows 8"),
            Constant.of32("IKEEXT_CERT_CRITERIA_NAME_TYPE_MAX", IKEEXT_CERT_CRITERIA_NAME_TYPE_MAX, "Windows 8"));

    private IKEEXT_CERT_CRITERIA_NAME_TYPE() {}
}
