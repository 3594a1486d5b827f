package io.culvert.auth;

/**
 * An authentication method of IKE version 2. Becomes an {@code IKEEXT_AUTHENTICATION_METHOD1}, or a later one, of an
 * {@code FWPM_IPSEC_IKEV2_MM_CONTEXT}.
 */
public sealed interface Ikev2Method extends AuthenticationMethod
        permits PresharedKey, OneWayPresharedKey, CertificateAuthentication, Ikev2Certificate, Eap {}
