package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

/**
 * Where in a policy to look, when an engine says no and does not say to what: Windows answers a whole call with one code. Only
 * codes whose meaning leaves one part of a policy; none of it is documented.
 */
final class ErrorPlaces {

    private ErrorPlaces() {}

    /** The part in the words of the rules, empty if the code leaves several. */
    static String of(int code) {
        return switch (code) {
            case FWP_E_NULL_DISPLAY_NAME -> "name";
            case FWP_E_PROVIDER_NOT_FOUND -> "provider";
            case FWP_E_LIFETIME_MISMATCH -> "persistence and provider";
            case FWP_E_INVALID_TUNNEL_ENDPOINT -> "endpoints";
            case FWP_E_INVALID_DNS_NAME -> "remote endpoint";
            case FWP_E_CONDITION_NOT_FOUND,
                    FWP_E_DUPLICATE_CONDITION,
                    FWP_E_MATCH_TYPE_MISMATCH,
                    FWP_E_TYPE_MISMATCH,
                    FWP_E_INVALID_NET_MASK,
                    FWP_E_INVALID_RANGE -> "traffic";
            // Of methods, Windows documents this for cryptographically generated addresses alone.
            case FWP_E_INCOMPATIBLE_AUTH_METHOD, FWP_E_DUPLICATE_AUTH_METHOD, ERROR_NOT_SUPPORTED ->
                "main mode > authentication methods";
            case FWP_E_INCOMPATIBLE_DH_GROUP -> "main mode > proposals";
            case FWP_E_EM_NOT_SUPPORTED -> "extended mode";
            case FWP_E_DUPLICATE_KEYMOD -> "keying";
            case FWP_E_INVALID_AUTH_TRANSFORM,
                    FWP_E_INVALID_CIPHER_TRANSFORM,
                    FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM,
                    FWP_E_INVALID_TRANSFORM_COMBINATION -> "quick mode > proposals";
            case ERROR_INVALID_SECURITY_DESCR -> "security descriptor";
            default -> "";
        };
    }
}
