package io.culvert.auth;

/**
 * An authentication method of AuthIP, in main mode as the first and in extended mode as the second. Becomes an
 * {@code IKEEXT_AUTHENTICATION_METHOD0}, or a later one.
 */
public sealed interface AuthIpMethod extends AuthenticationMethod
        permits Kerberos, NtlmV2, Anonymous, SslAuthentication {}
