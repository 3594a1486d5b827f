package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import org.jspecify.annotations.Nullable;

/** One version of {@code IKEEXT_AUTHENTICATION_METHOD}, with the structures of the methods that have versions as well. */
final class MethodVersion {

    final StructLayout layout;
    final FieldLayout authenticationMethodType;
    final FieldLayout presharedKeyAuthentication;
    final FieldLayout certificateAuthentication;
    final FieldLayout kerberosAuthentication;
    final FieldLayout ntlmV2Authentication;
    final FieldLayout sslAuthentication;
    final FieldLayout cgaAuthentication;
    final @Nullable FieldLayout eapAuthentication;
    final FieldLayout presharedKey;
    final @Nullable FieldLayout presharedKeyFlags;
    final FieldLayout kerberosFlags;
    final @Nullable FieldLayout kerberosProxyServer;
    final CertificateVersion certificate;

    MethodVersion(StructLayout layout) {
        this.layout = layout;
        authenticationMethodType = layout.field("authenticationMethodType");
        presharedKeyAuthentication = layout.field("presharedKeyAuthentication");
        certificateAuthentication = layout.field("certificateAuthentication");
        kerberosAuthentication = layout.field("kerberosAuthentication");
        ntlmV2Authentication = layout.field("ntlmV2Authentication");
        sslAuthentication = layout.field("sslAuthentication");
        cgaAuthentication = layout.field("cgaAuthentication");
        eapAuthentication = VersionFields.find(layout, "eapAuthentication");
        StructLayout key = VersionFields.target(presharedKeyAuthentication);
        presharedKey = key.field("presharedKey");
        presharedKeyFlags = VersionFields.find(key, "flags");
        StructLayout kerberos = VersionFields.target(kerberosAuthentication);
        kerberosFlags = kerberos.field("flags");
        kerberosProxyServer = VersionFields.find(kerberos, "proxyServer");
        certificate = new CertificateVersion(VersionFields.target(certificateAuthentication));
    }
}
