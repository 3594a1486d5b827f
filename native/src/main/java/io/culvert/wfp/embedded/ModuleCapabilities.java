package io.culvert.wfp.embedded;

import static io.culvert.wfp.compile.fields.MethodKind.ANONYMOUS;
import static io.culvert.wfp.compile.fields.MethodKind.CERTIFICATE;
import static io.culvert.wfp.compile.fields.MethodKind.EAP;
import static io.culvert.wfp.compile.fields.MethodKind.IPV6_CGA;
import static io.culvert.wfp.compile.fields.MethodKind.KERBEROS;
import static io.culvert.wfp.compile.fields.MethodKind.NTLM_V2;
import static io.culvert.wfp.compile.fields.MethodKind.PRESHARED_KEY;
import static io.culvert.wfp.compile.fields.MethodKind.SSL;
import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_AUTH.*;
import static io.culvert.wfp.layout.sdk.IPSEC_POLICY_FLAG.*;

import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.MethodKind;
import java.util.Set;

/**
 * What a keying module supports, from the documentation of the authentication methods and of the flags.
 *
 * @param methods the authentication methods that it supports
 * @param tunnelFlagsOfOthers {@code IPSEC_POLICY_FLAG_*} that only other modules have
 * @param certificateFlagsOfOthers {@code IKEEXT_CERT_AUTH_*} that only other modules have
 */
record ModuleCapabilities(Set<MethodKind> methods, long tunnelFlagsOfOthers, long certificateFlagsOfOthers) {

    private static final ModuleCapabilities IKEV1 = new ModuleCapabilities(
            Set.of(PRESHARED_KEY, CERTIFICATE, KERBEROS, IPV6_CGA),
            IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING
                    | IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT
                    | IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY,
            IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY
                    | IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION
                    | IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP
                    | IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE);

    private static final ModuleCapabilities AUTHIP = new ModuleCapabilities(
            Set.of(KERBEROS, ANONYMOUS, SSL, NTLM_V2),
            IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING | IPSEC_POLICY_FLAG_ENABLE_SERVER_ADDR_ASSIGNMENT,
            IKEEXT_CERT_AUTH_ALLOW_HTTP_CERT_LOOKUP | IKEEXT_CERT_AUTH_URL_CONTAINS_BUNDLE);

    /** Includes Kerberos, because no document excludes it. */
    private static final ModuleCapabilities IKEV2 = new ModuleCapabilities(
            Set.of(PRESHARED_KEY, CERTIFICATE, KERBEROS, EAP),
            IPSEC_POLICY_FLAG_KEY_MANAGER_ALLOW_DICTATE_KEY,
            IKEEXT_CERT_AUTH_FLAG_SSL_ONE_WAY | IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION);

    static ModuleCapabilities of(KeyingModule module) {
        return switch (module) {
            case IKEV1 -> IKEV1;
            case AUTHIP -> AUTHIP;
            case IKEV2 -> IKEV2;
        };
    }
}
