// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * Constants that the SDK defines one by one: several independent sets that share bits, one a callout; a sum can be read only with the callout in mind.
 */
public final class FWPM_CONTEXT {
    /** 1, since Windows Vista. */
    public static final int FWPM_CONTEXT_IPSEC_INBOUND_PASSTHRU = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_CONTEXT_IPSEC_INBOUND_PERSIST_CONNECTION_SECURITY = 0x2;

    /** 18374686479671623680, since Windows Vista. */
    public static final long FWPM_CONTEXT_IPSEC_INBOUND_RESERVED = 0xff00000000000000L;

    /** 4, since Windows 10. */
    public static final int FWPM_CONTEXT_IPSEC_INBOUND_SECURITY_REALM_ID = 0x4;

    /** 1, since Windows Vista. */
    public static final int FWPM_CONTEXT_IPSEC_OUTBOUND_NEGOTIATE_DISCOVER = 0x1;

    /** 2, since Windows 7. */
    public static final int FWPM_CONTEXT_IPSEC_OUTBOUND_SUPPRESS_NEGOTIATION = 0x2;

    /** 4, since Windows 10. */
    public static final int FWPM_CONTEXT_IPSEC_OUTBOUNDBOUND_SECURITY_REALM_ID = 0x4;

    /** 2, since Windows Vista. */
    public static final int FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_SECURITY = 0x2;

    /** 4, since Windows Vista. */
    public static final int FWPM_CONTEXT_ALE_SET_CONNECTION_LAZY_SD_EVALUATION = 0x4;

    /** 8, since Windows Vista. */
    public static final int FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_ENCRYPTION = 0x8;

    /** 16, since Windows 7. */
    public static final int FWPM_CONTEXT_ALE_SET_CONNECTION_ALLOW_FIRST_INBOUND_PKT_UNENCRYPTED = 0x10;

    /** 32, since Windows 7. */
    public static final int FWPM_CONTEXT_ALE_ALLOW_AUTH_FW = 0x20;

    /** 1, since Windows Vista. */
    public static final int FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_ENABLE = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_DISABLE = 0x2;

    /** 1, since Windows Vista. */
    public static final int FWPM_CONTEXT_RPC_AUDIT_ENABLED = 0x1;

    /** 2, since Windows Vista. */
    public static final int FWPM_CONTEXT_RPC_AUDIT_BUFFER_ENABLED = 0x2;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_CONTEXT",
            Constant.of32("FWPM_CONTEXT_IPSEC_INBOUND_PASSTHRU", FWPM_CONTEXT_IPSEC_INBOUND_PASSTHRU, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_IPSEC_INBOUND_PERSIST_CONNECTION_SECURITY", FWPM_CONTEXT_IPSEC_INBOUND_PERSIST_CONNECTION_SECURITY, "Windows Vista"),
            Constant.of64("FWPM_CONTEXT_IPSEC_INBOUND_RESERVED", FWPM_CONTEXT_IPSEC_INBOUND_RESERVED, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_IPSEC_INBOUND_SECURITY_REALM_ID", FWPM_CONTEXT_IPSEC_INBOUND_SECURITY_REALM_ID, "Windows 10"),
            Constant.of32("FWPM_CONTEXT_IPSEC_OUTBOUND_NEGOTIATE_DISCOVER", FWPM_CONTEXT_IPSEC_OUTBOUND_NEGOTIATE_DISCOVER, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_IPSEC_OUTBOUND_SUPPRESS_NEGOTIATION", FWPM_CONTEXT_IPSEC_OUTBOUND_SUPPRESS_NEGOTIATION, "Windows 7"),
            Constant.of32("FWPM_CONTEXT_IPSEC_OUTBOUNDBOUND_SECURITY_REALM_ID", FWPM_CONTEXT_IPSEC_OUTBOUNDBOUND_SECURITY_REALM_ID, "Windows 10"),
            Constant.of32("FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_SECURITY", FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_SECURITY, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_ALE_SET_CONNECTION_LAZY_SD_EVALUATION", FWPM_CONTEXT_ALE_SET_CONNECTION_LAZY_SD_EVALUATION, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_ENCRYPTION", FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_ENCRYPTION, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_ALE_SET_CONNECTION_ALLOW_FIRST_INBOUND_PKT_UNENCRYPTED", FWPM_CONTEXT_ALE_SET_CONNECTION_ALLOW_FIRST_INBOUND_PKT_UNENCRYPTED, "Windows 7"),
            Constant.of32("FWPM_CONTEXT_ALE_ALLOW_AUTH_FW", FWPM_CONTEXT_ALE_ALLOW_AUTH_FW, "Windows 7"),
            Constant.of32("FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_ENABLE", FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_ENABLE, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_DISABLE", FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_DISABLE, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_RPC_AUDIT_ENABLED", FWPM_CONTEXT_RPC_AUDIT_ENABLED, "Windows Vista"),
            Constant.of32("FWPM_CONTEXT_RPC_AUDIT_BUFFER_ENABLED", FWPM_CONTEXT_RPC_AUDIT_BUFFER_ENABLED, "Windows Vista"));

    private FWPM_CONTEXT() {}
}
