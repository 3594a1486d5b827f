package io.culvert.wfp.compile.lift;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.KeyMaterial;
import io.culvert.auth.NotGivenBack;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.wfp.compile.fields.KerberosFields;
import io.culvert.wfp.compile.fields.MethodFields;
import io.culvert.wfp.compile.fields.MethodKind;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_IPV6_CGA_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTHENTICATION0;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}. */
final class AuthenticationLifting {

    private final MethodFields fields;
    private final CertificateLifting certificates;

    AuthenticationLifting(MethodFields fields) {
        this.fields = fields;
        this.certificates = new CertificateLifting(fields.certificate());
    }

    Ikev1Method ikev1(StructView method) {
        String understood = "a pre-shared key, a certificate, Kerberos or CGA";
        return switch (kind(method, understood)) {
            case PRESHARED_KEY -> {
                presharedKeyFlags(method).requireNoMore("no flags with IKEv1");
                yield new PresharedKey(key(method));
            }
            case CERTIFICATE ->
                certificates.ikev1(
                        LiftedAlgorithms.one(LiftedAlgorithms.CERTIFICATES, method, fields.type()),
                        method.inner(fields.certificate().place()));
            case KERBEROS -> kerberos(method);
            case IPV6_CGA -> cga(method.inner(fields.cga()));
            case NTLM_V2, SSL, ANONYMOUS, EAP -> throw unknown(method, understood);
        };
    }

    Ikev2Method ikev2(StructView method) {
        String understood = "a pre-shared key, a certificate or EAP";
        return switch (kind(method, understood)) {
            case PRESHARED_KEY -> ikev2PresharedKey(method);
            case CERTIFICATE ->
                certificates.ikev2(
                        LiftedAlgorithms.one(LiftedAlgorithms.CERTIFICATES, method, fields.type()),
                        method.inner(fields.certificate().place()));
            case EAP -> eap(method);
            case KERBEROS, NTLM_V2, SSL, ANONYMOUS, IPV6_CGA -> throw unknown(method, understood);
        };
    }

    AuthIpMethod authIp(StructView method) {
        String understood = "Kerberos, NTLM, SSL or anonymous";
        return switch (kind(method, understood)) {
            case KERBEROS -> kerberos(method);
            case NTLM_V2 -> ntlmV2(method.inner(fields.ntlmV2()));
            case ANONYMOUS -> new Anonymous();
            case SSL ->
                certificates.ssl(
                        LiftedAlgorithms.one(LiftedAlgorithms.SSL_CERTIFICATES, method, fields.type()),
                        method.inner(fields.ssl()));
            case PRESHARED_KEY, CERTIFICATE, EAP, IPV6_CGA -> throw unknown(method, understood);
        };
    }

    private MethodKind kind(StructView method, String understood) {
        return UnrepresentableValues.kind(method, fields.type(), MethodKind::of, understood);
    }

    private UnknownPolicyException unknown(StructView method, String understood) {
        return UnrepresentableValues.unknown(method, fields.type(), understood);
    }

    private FlagReader presharedKeyFlags(StructView method) {
        return FlagReader.of(
                method.inner(fields.presharedKey().place()),
                fields.presharedKey().flags());
    }

    private Ikev2Method ikev2PresharedKey(StructView method) {
        FlagReader flags = presharedKeyFlags(method);
        Set<AuthenticationRole> roles = flags.take(AuthenticationRole.class, LiftedOptions.PRESHARED_KEY);
        flags.requireNoMore("local only, remote only or neither");
        return roles.isEmpty() ? new PresharedKey(key(method)) : new OneWayPresharedKey(key(method), roles);
    }

    /** No bytes stand for a key that the engine keeps to itself. A policy with such a key is refused. */
    private KeyMaterial key(StructView method) {
        byte[] key = UnrepresentableValues.blob(
                method.inner(fields.presharedKey().place()),
                fields.presharedKey().key());
        try {
            return key.length == 0 ? new NotGivenBack() : Secret.ofBytes(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private Kerberos kerberos(StructView method) {
        KerberosFields kerberosFields = fields.kerberos();
        StructView authentication = method.inner(kerberosFields.place());
        FlagReader flags = FlagReader.of(authentication, kerberosFields.flags());
        Set<KerberosOption> options = flags.take(KerberosOption.class, LiftedOptions.KERBEROS);
        flags.requireNoMore("the options of Kerberos");
        Kerberos kerberos = Kerberos.of().options(options);
        return kerberosFields
                .proxyServer()
                .flatMap(authentication::text)
                .map(kerberos::proxy)
                .orElse(kerberos);
    }

    private static NtlmV2 ntlmV2(StructView authentication) {
        FlagReader flags = FlagReader.of(authentication, IKEEXT_NTLM_V2_AUTHENTICATION0.flags);
        Set<NtlmV2Option> options = flags.take(NtlmV2Option.class, LiftedOptions.NTLM_V2);
        flags.requireNoMore("the options of NTLM");
        return new NtlmV2(options);
    }

    private Eap eap(StructView method) {
        FieldLayout eap = fields.eap()
                .orElseThrow(() -> new UnknownPolicyException(
                        fields.type().path(), "IKEEXT_EAP", "a method that this version has"));
        FlagReader flags = FlagReader.of(method.inner(eap), IKEEXT_EAP_AUTHENTICATION0.flags);
        Set<AuthenticationRole> roles = flags.take(AuthenticationRole.class, LiftedOptions.EAP);
        flags.requireNoMore("local only, remote only or neither");
        return new Eap(roles);
    }

    private static Ipv6Cga cga(StructView authentication) {
        byte[] modifier = authentication
                .inner(IKEEXT_IPV6_CGA_AUTHENTICATION0.cgaModifier)
                .bytes(FWP_BYTE_ARRAY16.byteArray16);
        Ipv6Cga cga = Ipv6Cga.of(
                        // Not null: the check of the image refuses null, as the client stub does.
                        authentication
                                .text(IKEEXT_IPV6_CGA_AUTHENTICATION0.keyContainerName)
                                .orElse(""),
                        authentication.get(IKEEXT_IPV6_CGA_AUTHENTICATION0.cspType),
                        CgaModifier.ofBytes(modifier))
                .collisionCount(authentication.bits(IKEEXT_IPV6_CGA_AUTHENTICATION0.cgaCollisionCount));
        Optional<String> provider = authentication.text(IKEEXT_IPV6_CGA_AUTHENTICATION0.cspName);
        return provider.map(cga::cspName).orElse(cga);
    }
}
