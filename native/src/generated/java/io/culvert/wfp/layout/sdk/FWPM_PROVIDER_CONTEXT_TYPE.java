// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.Constant;
import io.culvert.wfp.layout.ConstantTable;

/**
 * The values of the C enumeration {@code FWPM_PROVIDER_CONTEXT_TYPE}.
 */
public final class FWPM_PROVIDER_CONTEXT_TYPE {
    /** 0, since Windows Vista. */
    public static final int FWPM_IPSEC_KEYING_CONTEXT = 0x0;

    /** 1, since Windows Vista. */
    public static final int FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT = 0x1;

    /** 2, since Windows Vista: tunnelPolicy for IKE (v1), Add0-3. */
    public static final int FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT = 0x2;

    /** 3, since Windows Vista. */
    public static final int FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT = 0x3;

    /** 4, since Windows Vista: tunnelPolicy for AuthIP, Add0-3. */
    public static final int FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT = 0x4;

    /** 5, since Windows Vista: mainModePolicy for IKE (v1). */
    public static final int FWPM_IPSEC_IKE_MM_CONTEXT = 0x5;

    /** 6, since Windows Vista: mainModePolicy for AuthIP. */
    public static final int FWPM_IPSEC_AUTHIP_MM_CONTEXT = 0x6;

    /** 7, since Windows Vista. */
    public static final int FWPM_CLASSIFY_OPTIONS_CONTEXT = 0x7;

    /** 8, since Windows Vista. */
    public static final int FWPM_GENERAL_CONTEXT = 0x8;

    /** 9, since Windows 7: tunnelPolicy for IKEv2, Add1-3. */
    public static final int FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT = 0x9;

    /** 10, since Windows 7: mainModePolicy for IKEv2, Add1-3. */
    public static final int FWPM_IPSEC_IKEV2_MM_CONTEXT = 0xa;

    /** 11, since Windows 7. */
    public static final int FWPM_IPSEC_DOSP_CONTEXT = 0xb;

    /** 12, since Windows 8. */
    public static final int FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT = 0xc;

    /** 13, since Windows 11 22H2 (functions guarded NTDDI_WIN10_NI): not in FWPM_PROVIDER_CONTEXT0-2 unions. */
    public static final int FWPM_NETWORK_CONNECTION_POLICY_CONTEXT = 0xd;

    /** 14, since Windows Vista. */
    public static final int FWPM_PROVIDER_CONTEXT_TYPE_MAX = 0xe;

    /** All of these constants. */
    public static final ConstantTable TABLE = ConstantTable.values(
            "FWPM_PROVIDER_CONTEXT_TYPE",
            Constant.of32("FWPM_IPSEC_KEYING_CONTEXT", FWPM_IPSEC_KEYING_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT", FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT", FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT", FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT", FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_IKE_MM_CONTEXT", FWPM_IPSEC_IKE_MM_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_AUTHIP_MM_CONTEXT", FWPM_IPSEC_AUTHIP_MM_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_CLASSIFY_OPTIONS_CONTEXT", FWPM_CLASSIFY_OPTIONS_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_GENERAL_CONTEXT", FWPM_GENERAL_CONTEXT, "Windows Vista"),
            Constant.of32("FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT", FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT, "Windows 7"),
            Constant.of32("FWPM_IPSEC_IKEV2_MM_CONTEXT", FWPM_IPSEC_IKEV2_MM_CONTEXT, "Windows 7"),
            Constant.of32("FWPM_IPSEC_DOSP_CONTEXT", FWPM_IPSEC_DOSP_CONTEXT, "Windows 7"),
            Constant.of32("FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT", FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT, "Windows 8"),
            Constant.of32("FWPM_NETWORK_CONNECTION_POLICY_CONTEXT", FWPM_NETWORK_CONNECTION_POLICY_CONTEXT, "Windows 11 22H2 (functions guarded NTDDI_WIN10_NI)"),
            Constant.of32("FWPM_PROVIDER_CONTEXT_TYPE_MAX", FWPM_PROVIDER_CONTEXT_TYPE_MAX, "Windows Vista"));

    private FWPM_PROVIDER_CONTEXT_TYPE() {}
}
