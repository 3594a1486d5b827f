// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_APPC_NETWORK_CAPABILITY_TYPE}.
 */
public final class FWPM_APPC_NETWORK_CAPABILITY_TYPE {
    /** 0, since Windows 8. */
    public static final int FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT = 0x0;

    /** 1, since Windows 8. */
    public static final int FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT_SERVER = 0x1;

    /** 2, since Windows 8. */
    public static final int FWPM_APPC_NETWORK_CAPABILITY_INTERNET_PRIVATE_NETWORK = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_APPC_NETWORK_CAPABILITY_TYPE",
            Constant.of32("FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT", FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT, "Windows 8"),
            Constant.of32("FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT_SERVER", FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT_SERVER, "Windows 8"),
            Constant.of32("FWPM_APPC_NETWORK_CAPABILITY_INTERNET_PRIVATE_NETWORK", FWPM_APPC_NETWORK_CAPABILITY_INTERNET_PRIVATE_NETWORK, "Windows 8"));

    private FWPM_APPC_NETWORK_CAPABILITY_TYPE() {}
}
