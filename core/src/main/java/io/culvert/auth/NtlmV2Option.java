package io.culvert.auth;

/** An option of NTLM version 2. Becomes {@code IKEEXT_NTLM_V2_AUTHENTICATION0.flags}. */
public enum NtlmV2Option {
    /** Refuse a peer with explicit credentials: {@code IKEEXT_NTLM_V2_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS}. */
    NO_EXPLICIT_CREDENTIALS
}
