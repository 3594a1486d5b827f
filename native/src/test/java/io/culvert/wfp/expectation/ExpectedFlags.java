package io.culvert.wfp.expectation;

import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslAuthentication;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.TunnelOption;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Options as the bits of a {@code flags} member. */
final class ExpectedFlags {

    private ExpectedFlags() {}

    /** No two options of a set are the same bit. */
    private static <T> int bits(Set<T> options, ToIntFunction<? super T> bit) {
        return options.stream().mapToInt(bit).sum();
    }

    static int ikev1(Set<Ikev1Option> options) {
        return bits(options, option -> switch (option) {
            case DISABLE_DIAGNOSTICS -> 0x1; // IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS
            case NO_MACHINE_LUID_VERIFY -> 0x2; // IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY
            case NO_IMPERSONATION_LUID_VERIFY -> 0x4; // IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY
        });
    }

    static int authIp(Set<AuthIpOption> options) {
        return bits(options, option -> switch (option) {
            case DISABLE_DIAGNOSTICS -> 0x1; // IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS
            case NO_MACHINE_LUID_VERIFY -> 0x2; // IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY
            case NO_IMPERSONATION_LUID_VERIFY -> 0x4; // IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY
            case ENABLE_OPTIONAL_DH -> 0x8; // IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH
        });
    }

    static int ikev2(Set<Ikev2Option> options) {
        return bits(options, option -> switch (option) {
            case DISABLE_DIAGNOSTICS -> 0x1; // IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS
            case NO_MACHINE_LUID_VERIFY -> 0x2; // IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY
            case NO_IMPERSONATION_LUID_VERIFY -> 0x4; // IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY
            case MOBIKE_NOT_SUPPORTED -> 0x10; // IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED
            case SITE_TO_SITE -> 0x20; // IKEEXT_POLICY_FLAG_SITE_TO_SITE
            case IMS_VPN -> 0x40; // IKEEXT_POLICY_FLAG_IMS_VPN
            case FRAGMENTATION -> 0x80; // IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION
            case LOW_POWER -> 0x100; // IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE
            case POINT_TO_SITE -> 0x200; // IKEEXT_POLICY_FLAG_POINT_TO_SITE
        });
    }

    static int tunnel(Set<TunnelOption> options) {
        return bits(options, option -> switch (option) {
            case CLEAR_DF -> 0x8; // IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL
            case ALLOW_PEER_BEHIND_NAT -> 0x10; // IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT
            case ALLOW_GENERAL_NAT_TRAVERSAL -> 0x20; // IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL
            case DONT_NEGOTIATE_SECOND_LIFETIME -> 0x40; // IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME
            case DONT_NEGOTIATE_BYTE_LIFETIME -> 0x80; // IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME
            case ALLOW_OUTBOUND_CLEAR_CONNECTION -> 0x400; // IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION
            case BYPASS_ALREADY_SECURE_CONNECTION -> 0x800; // IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION
            case BYPASS_ICMPV6 -> 0x1000; // IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6
            case KEY_MANAGER_MAY_NOTIFY_KEY -> 0x4000; // IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY
            case SITE_TO_SITE_TUNNEL -> 0x10000; // IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL
            case POINT_TO_SITE_TUNNEL -> 0x20000; // IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL
        });
    }

    static int authIpTunnel(Set<AuthIpTunnelOption> options) {
        return bits(options, option -> switch (option) {
            case KEY_MANAGER_MAY_DICTATE_KEY -> 0x2000; // IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY
        });
    }

    static int ikev2Tunnel(Set<Ikev2TunnelOption> options) {
        return bits(options, option -> switch (option) {
            case SERVER_ADDRESS_ASSIGNMENT -> 0x200; // IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT
        });
    }

    static int presharedKey(Set<AuthenticationRole> roles) {
        return bits(roles, role -> switch (role) {
            case LOCAL_ONLY -> 0x1; // IKEEXT_PSK_FLAG_LOCAL_AUTH_ONLY
            case REMOTE_ONLY -> 0x2; // IKEEXT_PSK_FLAG_REMOTE_AUTH_ONLY
        });
    }

    static int eap(Set<AuthenticationRole> roles) {
        return bits(roles, role -> switch (role) {
            case LOCAL_ONLY -> 0x1; // IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY
            case REMOTE_ONLY -> 0x2; // IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY
        });
    }

    static int kerberos(Set<KerberosOption> options) {
        return bits(options, option -> switch (option) {
            case NO_INITIATOR_TOKEN -> 0x1; // IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION
            case NO_EXPLICIT_CREDENTIALS -> 0x2; // IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS
            case FORCE_PROXY -> 0x4; // IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR
        });
    }

    static int ntlmV2(Set<NtlmV2Option> options) {
        return bits(options, option -> switch (option) {
            case NO_EXPLICIT_CREDENTIALS -> 0x1; // IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS
        });
    }

    static int certificate(CertificateAuthentication method) {
        return revocation(method.revocation())
                + bits(method.options(), option -> switch (option) {
                    case DISABLE_REQUEST_PAYLOAD -> 0x40; // IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD
                });
    }

    static int certificateUrl(Set<CertificateUrlOption> options) {
        return bits(options, option -> switch (option) {
            case HTTP_LOOKUP -> 0x10; // IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP
            case URL_CONTAINS_BUNDLE -> 0x20; // IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE
        });
    }

    static int ssl(SslAuthentication method) {
        return revocation(method.revocation())
                + bits(method.options(), option -> switch (option) {
                    case ONE_WAY -> 0x1; // IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY
                    case NO_CERTIFICATE_VALIDATION -> 0x8; // IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION
                    case DISABLE_REQUEST_PAYLOAD -> 0x40; // IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD
                });
    }

    private static int revocation(RevocationCheck check) {
        return switch (check) {
            case ATTEMPT -> 0;
            case SKIP -> 0x2; // IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK
            case REQUIRE -> 0x4; // IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG
        };
    }

    static int criteria(Set<CertificateFlag> flags) {
        return bits(flags, flag -> switch (flag) {
            case ACCOUNT_MAPPING -> 0x1; // IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING
            case DISABLE_REQUEST_PAYLOAD -> 0x2; // IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD
            case USE_NAP_CERTIFICATE -> 0x4; // IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE
            case INTERMEDIATE_CA -> 0x8; // IKEEXT_CERT_FLAG_INTERMEDIATE_CA
            case IGNORE_MAPPING_FAILURE -> 0x10; // IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE
            case PREFER_NAP_CERTIFICATE_OUTBOUND -> 0x20; // IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND
            case SELECT_NAP_CERTIFICATE -> 0x40; // IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE
            case VERIFY_NAP_CERTIFICATE -> 0x80; // IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE
            case FOLLOW_RENEWAL -> 0x100; // IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE
        });
    }
}
