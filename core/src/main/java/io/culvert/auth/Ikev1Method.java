package io.culvert.auth;

/**
 * An authentication method of IKE version 1. Becomes an {@code IKEEXT_AUTHENTICATION_METHOD0}, or a later one, of an
 * {@code FWPM_IPSEC_IKE_MM_CONTEXT}.
 */
public sealed interface Ikev1Method extends AuthenticationMethod
        permits PresharedKey, CertificateAuthentication, Kerberos, Ipv6Cga {}
