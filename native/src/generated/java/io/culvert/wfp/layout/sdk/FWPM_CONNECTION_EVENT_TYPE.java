// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_CONNECTION_EVENT_TYPE}.
 */
public final class FWPM_CONNECTION_EVENT_TYPE {
    /** 0, since Windows 8. */
    public static final int FWPM_CONNECTION_EVENT_ADD = 0x0;

    /** 1, since Windows 8. */
    public static final int FWPM_CONNECTION_EVENT_DELETE = 0x1;

    /** 2, since Windows 8. */
    public static final int FWPM_CONNECTION_EVENT_MAX = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_CONNECTION_EVENT_TYPE",
            Constant.of32("FWPM_CONNECTION_EVENT_ADD", FWPM_CONNECTION_EVENT_ADD, "Windows 8"),
            Constant.of32("FWPM_CONNECTION_EVENT_DELETE", FWPM_CONNECTION_EVENT_DELETE, "Windows 8"),
            Constant.of32("FWPM_CONNECTION_EVENT_MAX", FWPM_CONNECTION_EVENT_MAX, "Windows 8"));

    private FWPM_CONNECTION_EVENT_TYPE() {}
}
