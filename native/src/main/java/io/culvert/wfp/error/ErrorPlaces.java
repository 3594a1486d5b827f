package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import io.culvert.rule.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a policy to look, when an engine says no and does not say to what: Windows answers a whole call with one code. Only
 * codes whose meaning leaves one part of a policy; none of it is documented.
 */
final class ErrorPlaces {

    private ErrorPlaces() {}

    /** The part in the words of the rules, empty if the code leaves several. */
    static Optional<Place> of(int code) {
        return Optional.ofNullable(place(code));
    }

    private static @Nullable Place place(int code) {
        return switch (code) {
            case FWP_E_NULL_DISPLAY_NAME -> Place.of("name");
            case FWP_E_PROVIDER_NOT_FOUND -> Place.of("provider");
            case FWP_E_LIFETIME_MISMATCH -> Place.of("persistence and provider");
            case FWP_E_INVALID_TUNNEL_ENDPOINT -> Place.of("endpoints");
            case FWP_E_INVALID_DNS_NAME -> Place.of("remote endpoint");
            case FWP_E_CONDITION_NOT_FOUND,
                    FWP_E_DUPLICATE_CONDITION,
                    FWP_E_MATCH_TYPE_MISMATCH,
                    FWP_E_TYPE_MISMATCH,
                    FWP_E_INVALID_NET_MASK,
                    FWP_E_INVALID_RANGE -> Place.of("traffic");
            // Of methods, Windows documents this for cryptographically generated addresses alone.
            case FWP_E_INCOMPATIBLE_AUTH_METHOD, FWP_E_DUPLICATE_AUTH_METHOD, ERROR_NOT_SUPPORTED ->
                Place.of("main mode").then("authentication methods");
            case FWP_E_INCOMPATIBLE_DH_GROUP -> Place.of("main mode").then("proposals");
            case FWP_E_EM_NOT_SUPPORTED -> Place.of("extended mode");
            case FWP_E_DUPLICATE_KEYMOD -> Place.of("keying");
            case FWP_E_INVALID_AUTH_TRANSFORM,
                    FWP_E_INVALID_CIPHER_TRANSFORM,
                    FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM,
                    FWP_E_INVALID_TRANSFORM_COMBINATION ->
                Place.of("quick mode").then("proposals");
            case ERROR_INVALID_SECURITY_DESCR -> Place.of("security descriptor");
            default -> null;
        };
    }
}
