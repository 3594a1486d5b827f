// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class SEC_WINNT_AUTH_IDENTITY_FLAG {
    /** 2, since Windows Vista (older): only in-use value with the W struct. */
    public static final int SEC_WINNT_AUTH_IDENTITY_UNICODE = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "SEC_WINNT_AUTH_IDENTITY_FLAG",
            Constant.of32("SEC_WINNT_AUTH_IDENTITY_UNICODE", SEC_WINNT_AUTH_IDENTITY_UNICODE, "Windows Vista (older)"));

    private SEC_WINNT_AUTH_IDENTITY_FLAG() {}
}
