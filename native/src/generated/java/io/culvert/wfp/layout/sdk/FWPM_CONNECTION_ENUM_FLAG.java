// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_CONNECTION_ENUM_FLAG {
    /** 1, since Windows 8. */
    public static final int FWPM_CONNECTION_ENUM_FLAG_QUERY_BYTES_TRANSFERRED = 0x1;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_CONNECTION_ENUM_FLAG",
            Constant.of32("FWPM_CONNECTION_ENUM_FLAG_QUERY_BYTES_TRANSFERRED", FWPM_CONNECTION_ENUM_FLAG_QUERY_BYTES_TRANSFERRED, "Windows 8"));

    private FWPM_CONNECTION_ENUM_FLAG() {}
}
