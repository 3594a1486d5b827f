package io.culvert.wfp.compile.lift;

import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_AUTH.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_FLAG.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_KERB_AUTH.*;
import static io.culvert.wfp.layout.sdk.IKEEXT_POLICY_FLAG.*;
import static io.culvert.wfp.layout.sdk.IPSEC_POLICY_FLAG.*;

import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.SslOption;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.TunnelOption;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTH;
import io.culvert.wfp.layout.sdk.IKEEXT_PSK_FLAG;
import java.util.Map;

/** The flags of the platform, by the options that they stand for. */
final class LiftedOptions {

    static final Map<TunnelOption, Integer> TUNNEL = Map.ofEntries(
            Map.entry(TunnelOption.CLEAR_DF, IPSEC_POLICY_FLAG_CLEAR_DF_ON_TUNNEL),
            Map.entry(TunnelOption.ALLOW_PEER_BEHIND_NAT, IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_PEER_BEHIND_NAT),
            Map.entry(
                    TunnelOption.ALLOW_GENERAL_NAT_TRAVERSAL, IPSEC_POLICY_FLAG_NAT_ENCAP_ALLOW_GENERAL_NAT_TRAVERSAL),
            Map.entry(TunnelOption.DONT_NEGOTIATE_SECOND_LIFETIME, IPSEC_POLICY_FLAG_DONT_NEGOTIATE_SECOND_LIFETIME),
            Map.entry(TunnelOption.DONT_NEGOTIATE_BYTE_LIFETIME, IPSEC_POLICY_FLAG_DONT_NEGOTIATE_BYTE_LIFETIME),
            Map.entry(
                    TunnelOption.ALLOW_OUTBOUND_CLEAR_CONNECTION,
                    IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION),
            Map.entry(
                    TunnelOption.BYPASS_ALREADY_SECURE_CONNECTION,
                    IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ALREADY_SECURE_CONNECTION),
            Map.entry(TunnelOption.BYPASS_ICMPV6, IPSEC_POLICY_FLAG_TUNNEL_BYPASS_ICMPV6),
            Map.entry(TunnelOption.KEY_MANAGER_MAY_NOTIFY_KEY, IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_NOTIFY_KEY),
            Map.entry(TunnelOption.SITE_TO_SITE_TUNNEL, IPSEC_POLICY_FLAG_SITE_TO_SITE_TUNNEL),
            Map.entry(TunnelOption.POINT_TO_SITE_TUNNEL, IPSEC_POLICY_FLAG_POINT_TO_SITE_TUNNEL));

    static final Map<AuthIpTunnelOption, Integer> AUTHIP_TUNNEL =
            Map.of(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY, IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY);

    static final Map<Ikev2TunnelOption, Integer> IKEV2_TUNNEL =
            Map.of(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT, IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT);

    static final Map<Ikev1Option, Integer> IKEV1 = Map.of(
            Ikev1Option.DISABLE_DIAGNOSTICS, IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS,
            Ikev1Option.NO_MACHINE_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY,
            Ikev1Option.NO_IMPERSONATION_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY);

    static final Map<AuthIpOption, Integer> AUTHIP = Map.of(
            AuthIpOption.DISABLE_DIAGNOSTICS, IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS,
            AuthIpOption.NO_MACHINE_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY,
            AuthIpOption.NO_IMPERSONATION_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY,
            AuthIpOption.ENABLE_OPTIONAL_DH, IKEEXT_POLICY_FLAG_ENABLE_OPTIONAL_DH);

    static final Map<Ikev2Option, Integer> IKEV2 = Map.of(
            Ikev2Option.DISABLE_DIAGNOSTICS, IKEEXT_POLICY_FLAG_DISABLE_DIAGNOSTICS,
            Ikev2Option.NO_MACHINE_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_MACHINE_LUID_VERIFY,
            Ikev2Option.NO_IMPERSONATION_LUID_VERIFY, IKEEXT_POLICY_FLAG_NO_IMPERSONATION_LUID_VERIFY,
            Ikev2Option.MOBIKE_NOT_SUPPORTED, IKEEXT_POLICY_FLAG_MOBIKE_NOT_SUPPORTED,
            Ikev2Option.SITE_TO_SITE, IKEEXT_POLICY_FLAG_SITE_TO_SITE,
            Ikev2Option.IMS_VPN, IKEEXT_POLICY_FLAG_IMS_VPN,
            Ikev2Option.FRAGMENTATION, IKEEXT_POLICY_ENABLE_IKEV2_FRAGMENTATION,
            Ikev2Option.LOW_POWER, IKEEXT_POLICY_SUPPORT_LOW_POWER_MODE,
            Ikev2Option.POINT_TO_SITE, IKEEXT_POLICY_FLAG_POINT_TO_SITE);

    static final Map<AuthenticationRole, Integer> PRESHARED_KEY = Map.of(
            AuthenticationRole.LOCAL_ONLY, IKEEXT_PSK_FLAG.IKEEXT_PSK_FLAG_LOCAL_AUTH_ONLY,
            AuthenticationRole.REMOTE_ONLY, IKEEXT_PSK_FLAG.IKEEXT_PSK_FLAG_REMOTE_AUTH_ONLY);

    static final Map<AuthenticationRole, Integer> EAP = Map.of(
            AuthenticationRole.LOCAL_ONLY, IKEEXT_EAP_FLAG.IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY,
            AuthenticationRole.REMOTE_ONLY, IKEEXT_EAP_FLAG.IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY);

    static final Map<KerberosOption, Integer> KERBEROS = Map.of(
            KerberosOption.NO_INITIATOR_TOKEN, IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION,
            KerberosOption.NO_EXPLICIT_CREDENTIALS, IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS,
            KerberosOption.FORCE_PROXY, IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR);

    static final Map<NtlmV2Option, Integer> NTLM_V2 = Map.of(
            NtlmV2Option.NO_EXPLICIT_CREDENTIALS,
            IKEEXT_NTLM_V2_AUTH.IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS);

    static final Map<CertificateOption, Integer> CERTIFICATE =
            Map.of(CertificateOption.DISABLE_REQUEST_PAYLOAD, IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD);

    static final Map<CertificateUrlOption, Integer> CERTIFICATE_URL = Map.of(
            CertificateUrlOption.HTTP_LOOKUP, IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP,
            CertificateUrlOption.URL_CONTAINS_BUNDLE, IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE);

    static final Map<SslOption, Integer> SSL = Map.of(
            SslOption.ONE_WAY, IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY,
            SslOption.NO_CERTIFICATE_VALIDATION, IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION,
            SslOption.DISABLE_REQUEST_PAYLOAD, IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD);

    static final Map<CertificateFlag, Integer> CRITERIA = Map.of(
            CertificateFlag.ACCOUNT_MAPPING, IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING,
            CertificateFlag.DISABLE_REQUEST_PAYLOAD, IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD,
            CertificateFlag.USE_NAP_CERTIFICATE, IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE,
            CertificateFlag.INTERMEDIATE_CA, IKEEXT_CERT_FLAG_INTERMEDIATE_CA,
            CertificateFlag.IGNORE_MAPPING_FAILURE, IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE,
            CertificateFlag.PREFER_NAP_CERTIFICATE_OUTBOUND, IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND,
            CertificateFlag.SELECT_NAP_CERTIFICATE, IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE,
            CertificateFlag.VERIFY_NAP_CERTIFICATE, IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE,
            CertificateFlag.FOLLOW_RENEWAL, IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE);

    private LiftedOptions() {}
}
