package io.culvert.wfp.compile.lower;

import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslOption;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_AUTH;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_FLAG;
import io.culvert.wfp.layout.sdk.IKEEXT_KERB_AUTH;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTH;
import io.culvert.wfp.layout.sdk.IKEEXT_PSK_FLAG;
import java.util.Set;

/** The platform's flags for options of authentication. Switches without default, so that a new option needs a flag. */
final class NativeFlags {

    private NativeFlags() {}

    static int presharedKey(Set<AuthenticationRole> roles) {
        int bits = 0;
        for (AuthenticationRole role : roles) {
            bits |= switch (role) {
                case LOCAL_ONLY -> IKEEXT_PSK_FLAG.IKEEXT_PSK_FLAG_LOCAL_AUTH_ONLY;
                case REMOTE_ONLY -> IKEEXT_PSK_FLAG.IKEEXT_PSK_FLAG_REMOTE_AUTH_ONLY;
            };
        }
        return bits;
    }

    static int eap(Set<AuthenticationRole> roles) {
        int bits = 0;
        for (AuthenticationRole role : roles) {
            bits |= switch (role) {
                case LOCAL_ONLY -> IKEEXT_EAP_FLAG.IKEEXT_EAP_FLAG_LOCAL_AUTH_ONLY;
                case REMOTE_ONLY -> IKEEXT_EAP_FLAG.IKEEXT_EAP_FLAG_REMOTE_AUTH_ONLY;
            };
        }
        return bits;
    }

    static int kerberos(Set<KerberosOption> options) {
        int bits = 0;
        for (KerberosOption option : options) {
            bits |= switch (option) {
                case NO_INITIATOR_TOKEN -> IKEEXT_KERB_AUTH.IKEEXT_KERB_AUTH_DISABLE_INITIATOR_TOKEN_GENERATION;
                case NO_EXPLICIT_CREDENTIALS -> IKEEXT_KERB_AUTH.IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS;
                case FORCE_PROXY -> IKEEXT_KERB_AUTH.IKEEXT_KERB_AUTH_FORCE_PROXY_ON_INITIATOR;
            };
        }
        return bits;
    }

    static int ntlmV2(Set<NtlmV2Option> options) {
        int bits = 0;
        for (NtlmV2Option option : options) {
            bits |= switch (option) {
                case NO_EXPLICIT_CREDENTIALS ->
                    IKEEXT_NTLM_V2_AUTH.IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS;
            };
        }
        return bits;
    }

    static int revocation(RevocationCheck check) {
        return switch (check) {
            case ATTEMPT -> 0;
            case SKIP -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_FLAG_DISABLE_CRL_CHECK;
            case REQUIRE -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_ENABLE_CRL_CHECK_STRONG;
        };
    }

    static int certificate(Set<CertificateOption> options) {
        int bits = 0;
        for (CertificateOption option : options) {
            bits |= switch (option) {
                case DISABLE_REQUEST_PAYLOAD -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD;
            };
        }
        return bits;
    }

    static int url(Set<CertificateUrlOption> options) {
        int bits = 0;
        for (CertificateUrlOption option : options) {
            bits |= switch (option) {
                case HTTP_LOOKUP -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP;
                case URL_CONTAINS_BUNDLE -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE;
            };
        }
        return bits;
    }

    static int ssl(Set<SslOption> options) {
        int bits = 0;
        for (SslOption option : options) {
            bits |= switch (option) {
                case ONE_WAY -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY;
                case NO_CERTIFICATE_VALIDATION -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION;
                case DISABLE_REQUEST_PAYLOAD -> IKEEXT_CERT_AUTH.IKEEXT_CERT_AUTH_FLAG_DISABLE_REQUEST_PAYLOAD;
            };
        }
        return bits;
    }

    static int criteria(Set<CertificateFlag> flags) {
        int bits = 0;
        for (CertificateFlag flag : flags) {
            bits |= switch (flag) {
                case ACCOUNT_MAPPING -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_ENABLE_ACCOUNT_MAPPING;
                case DISABLE_REQUEST_PAYLOAD -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_DISABLE_REQUEST_PAYLOAD;
                case USE_NAP_CERTIFICATE -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_USE_NAP_CERTIFICATE;
                case INTERMEDIATE_CA -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_INTERMEDIATE_CA;
                case IGNORE_MAPPING_FAILURE -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE;
                case PREFER_NAP_CERTIFICATE_OUTBOUND ->
                    IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_PREFER_NAP_CERTIFICATE_OUTBOUND;
                case SELECT_NAP_CERTIFICATE -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_SELECT_NAP_CERTIFICATE;
                case VERIFY_NAP_CERTIFICATE -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_VERIFY_NAP_CERTIFICATE;
                case FOLLOW_RENEWAL -> IKEEXT_CERT_FLAG.IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE;
            };
        }
        return bits;
    }
}
