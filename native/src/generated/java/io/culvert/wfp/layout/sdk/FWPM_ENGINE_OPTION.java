// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_ENGINE_OPTION}.
 */
public final class FWPM_ENGINE_OPTION {
    /** 0, since Windows Vista. */
    public static final int FWPM_ENGINE_COLLECT_NET_EVENTS = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_ENGINE_NET_EVENT_MATCH_ANY_KEYWORDS = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_ENGINE_NAME_CACHE = 0x2;

    /** 3, since Windows 8. */
    public static final int FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS = 0x3;

    /** 4, since Windows 8. */
    public static final int FWPM_ENGINE_PACKET_QUEUING = 0x4;

    /** 5, since Windows 8. */
    public static final int FWPM_ENGINE_TXN_WATCHDOG_TIMEOUT_IN_MSEC = 0x5;

    /** 6, since Windows Vista. */
    public static final int FWPM_ENGINE_OPTION_MAX = 0x6;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_ENGINE_OPTION",
            Constant.of32("FWPM_ENGINE_COLLECT_NET_EVENTS", FWPM_ENGINE_COLLECT_NET_EVENTS, "Windows Vista"),
            Constant.of32("FWPM_ENGINE_NET_EVENT_MATCH_ANY_KEYWORDS", FWPM_ENGINE_NET_EVENT_MATCH_ANY_KEYWORDS, "Windows Vista"),
            Constant.of32("FWPM_ENGINE_NAME_CACHE", FWPM_ENGINE_NAME_CACHE, "Windows Vista"),
            Constant.of32("FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS", FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS, "Windows 8"),
            Constant.of32("FWPM_ENGINE_PACKET_QUEUING", FWPM_ENGINE_PACKET_QUEUING, "Windows 8"),
            Constant.of32("FWPM_ENGINE_TXN_WATCHDOG_TIMEOUT_IN_MSEC", FWPM_ENGINE_TXN_WATCHDOG_TIMEOUT_IN_MSEC, "Windows 8"),
            Constant.of32("FWPM_ENGINE_OPTION_MAX", FWPM_ENGINE_OPTION_MAX, "Windows Vista"));

    private FWPM_ENGINE_OPTION() {}
}
