package io.culvert.wfp.compile.lower;

import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY_FLAG;
import io.culvert.wfp.layout.sdk.IPSEC_POLICY_FLAG;
import java.util.Set;

/**
 * The platform's flags for options of main mode and of tunnels. Switches without default, so that a new option needs a
 * flag.
 */
final class PolicyFlags {

    private PolicyFlags() {}

    static int ikev1(Set<Ikev1Option> options) {
        int bits = 0;
        for (Ikev1Option option : options) {
            bits |= switch (option) {
                case DISABLE_DIAGNOSTICS -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS;
                case NO_MACHINE_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY;
                case NO_IMPERSONATION_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY;
            };
        }
        return bits;
    }

    static int authIp(Set<AuthIpOption> options) {
        int bits = 0;
        for (AuthIpOption option : options) {
            bits |= switch (option) {
                case DISABLE_DIAGNOSTICS -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS;
                case NO_MACHINE_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY;
                case NO_IMPERSONATION_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY;
                case ENABLE_OPTIONAL_DH -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH;
            };
        }
        return bits;
    }

    static int ikev2(Set<Ikev2Option> options) {
        int bits = 0;
        for (Ikev2Option option : options) {
            bits |= switch (option) {
                case DISABLE_DIAGNOSTICS -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS;
                case NO_MACHINE_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY;
                case NO_IMPERSONATION_LUID_VERIFY -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY;
                case MOBIKE_NOT_SUPPORTED -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED;
                case SITE_TO_SITE -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_SITE_TO_SITE;
                case IMS_VPN -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_IMS_VPN;
                case FRAGMENTATION -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION;
                case LOW_POWER -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE;
                case POINT_TO_SITE -> IKEEXT_POLICY_FLAG.IKEEXT_POLICY_FLAG_POINT_TO_SITE;
            };
        }
        return bits;
    }

    /**
     * The flags of a tunnel: those of any keying, those of its keying module, and the one that its addressing requires.
     */
    static int tunnel(TunnelPolicy policy) {
        return tunnel(policy.tunnelOptions()) | tunnel(policy.keying()) | tunnel(policy.addressing());
    }

    private static int tunnel(Addressing addressing) {
        return switch (addressing) {
            case Ipv4Addressing ignored -> 0;
            case Ipv6Addressing ignored -> 0;
            case Ipv6InIpv4Addressing ignored -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING;
        };
    }

    private static int tunnel(Set<TunnelOption> options) {
        int bits = 0;
        for (TunnelOption option : options) {
            bits |= bit(option);
        }
        return bits;
    }

    private static int bit(TunnelOption option) {
        return switch (option) {
            case CLEAR_DF -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL;
            case ALLOW_PEER_BEHIND_NAT -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT;
            case ALLOW_GENERAL_NAT_TRAVERSAL ->
                IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL;
            case DONT_NEGOTIATE_SECOND_LIFETIME -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME;
            case DONT_NEGOTIATE_BYTE_LIFETIME -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME;
            case ALLOW_OUTBOUND_CLEAR_CONNECTION ->
                IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION;
            case BYPASS_ALREADY_SECURE_CONNECTION ->
                IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION;
            case BYPASS_ICMPV6 -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6;
            case KEY_MANAGER_MAY_NOTIFY_KEY -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY;
            case SITE_TO_SITE_TUNNEL -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL;
            case POINT_TO_SITE_TUNNEL -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL;
        };
    }

    private static int tunnel(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ignored -> 0;
            case KeyedByAuthIp authIp -> authIpTunnel(authIp.tunnelOptions());
            case KeyedByIkev2 ikev2 -> ikev2Tunnel(ikev2.tunnelOptions());
        };
    }

    private static int authIpTunnel(Set<AuthIpTunnelOption> options) {
        int bits = 0;
        for (AuthIpTunnelOption option : options) {
            bits |= switch (option) {
                case KEY_MANAGER_MAY_DICTATE_KEY -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY;
            };
        }
        return bits;
    }

    private static int ikev2Tunnel(Set<Ikev2TunnelOption> options) {
        int bits = 0;
        for (Ikev2TunnelOption option : options) {
            bits |= switch (option) {
                case SERVER_ADDRESS_ASSIGNMENT -> IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT;
            };
        }
        return bits;
    }
}
