// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: special durations.
 */
public final class TIMEOUT {
    /** 4294967295, since Windows Vista (older): session.txnWaitTimeoutInMSec: wait for ever; 0 = default 15 s. */
    public static final int INFINITE = 0xffffffff;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "TIMEOUT",
            Constant.of32("INFINITE", INFINITE, "Windows Vista (older)"));

    private TIMEOUT() {}
}
