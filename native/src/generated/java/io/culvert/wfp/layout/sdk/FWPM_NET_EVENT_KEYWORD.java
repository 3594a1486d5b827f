// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits that are combined.
 */
public final class FWPM_NET_EVENT_KEYWORD {
    /** 1, since Windows Vista. */
    public static final int FWPM_NET_EVENT_KEYWORD_INBOUND_MCAST = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_NET_EVENT_KEYWORD_INBOUND_BCAST = 0x2;

    /** 4, since Windows 8. */
    public static final int FWPM_NET_EVENT_KEYWORD_CAPABILITY_DROP = 0x4;

    /** 8, since Windows 8. */
    public static final int FWPM_NET_EVENT_KEYWORD_CAPABILITY_ALLOW = 0x8;

    /** 16, since Windows 8 (events of that kind). */
    public static final int FWPM_NET_EVENT_KEYWORD_CLASSIFY_ALLOW = 0x10;

    /** 32, since Windows 10 1903 (19H1). */
    public static final int FWPM_NET_EVENT_KEYWORD_PORT_SCANNING_DROP = 0x20;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_NET_EVENT_KEYWORD",
            Constant.of32("FWPM_NET_EVENT_KEYWORD_INBOUND_MCAST", FWPM_NET_EVENT_KEYWORD_INBOUND_MCAST, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_KEYWORD_INBOUND_BCAST", FWPM_NET_EVENT_KEYWORD_INBOUND_BCAST, "Windows Vista"),
            Constant.of32("FWPM_NET_EVENT_KEYWORD_CAPABILITY_DROP", FWPM_NET_EVENT_KEYWORD_CAPABILITY_DROP, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_KEYWORD_CAPABILITY_ALLOW", FWPM_NET_EVENT_KEYWORD_CAPABILITY_ALLOW, "Windows 8"),
            Constant.of32("FWPM_NET_EVENT_KEYWORD_CLASSIFY_ALLOW", FWPM_NET_EVENT_KEYWORD_CLASSIFY_ALLOW, "Windows 8 (events of that kind)"),
            Constant.of32("FWPM_NET_EVENT_KEYWORD_PORT_SCANNING_DROP", FWPM_NET_EVENT_KEYWORD_PORT_SCANNING_DROP, "Windows 10 1903 (19H1)"));

    private FWPM_NET_EVENT_KEYWORD() {}
}
