// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: bits of the value of the option FWPM_ENGINE_PACKET_QUEUING; named so that the class is not mistaken for the enumeration FWPM_ENGINE_OPTION.
 */
public final class FWPM_ENGINE_OPTION_PACKET {
    /** 0, since Windows 8. */
    public static final int FWPM_ENGINE_OPTION_PACKET_QUEUE_NONE = 0x0;

    /** 1, since Windows 8. */
    public static final int FWPM_ENGINE_OPTION_PACKET_QUEUE_INBOUND = 0x1;

    /** 2, since Windows 8. */
    public static final int FWPM_ENGINE_OPTION_PACKET_QUEUE_FORWARD = 0x2;

    /** 4, since Windows 8. */
    public static final int FWPM_ENGINE_OPTION_PACKET_BATCH_INBOUND = 0x4;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.flags(
            "FWPM_ENGINE_OPTION_PACKET",
            Constant.of32("FWPM_ENGINE_OPTION_PACKET_QUEUE_NONE", FWPM_ENGINE_OPTION_PACKET_QUEUE_NONE, "Windows 8"),
            Constant.of32("FWPM_ENGINE_OPTION_PACKET_QUEUE_INBOUND", FWPM_ENGINE_OPTION_PACKET_QUEUE_INBOUND, "Windows 8"),
            Constant.of32("FWPM_ENGINE_OPTION_PACKET_QUEUE_FORWARD", FWPM_ENGINE_OPTION_PACKET_QUEUE_FORWARD, "Windows 8"),
            Constant.of32("FWPM_ENGINE_OPTION_PACKET_BATCH_INBOUND", FWPM_ENGINE_OPTION_PACKET_BATCH_INBOUND, "Windows 8"));

    private FWPM_ENGINE_OPTION_PACKET() {}
}
