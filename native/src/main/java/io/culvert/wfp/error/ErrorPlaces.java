package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import io.culvert.rule.Place;
import java.util.List;
import java.util.Optional;

/**
 * The probable place of a refusal that names none: Windows returns one code for a whole call. Contains only codes whose
 * meaning leaves one part of a policy. This is inferred, not documented.
 */
final class ErrorPlaces {

    private ErrorPlaces() {}

    /** The part of the policy; empty if the code leaves several. */
    static Optional<Place> of(int code) {
        return switch (code) {
            case FWP_E_NULL_DISPLAY_NAME -> Optional.of(Place.of("name"));
            case FWP_E_PROVIDER_NOT_FOUND -> Optional.of(Place.of("provider"));
            case FWP_E_LIFETIME_MISMATCH -> Optional.of(Place.of("lifetime and provider"));
            case FWP_E_INVALID_TUNNEL_ENDPOINT -> Optional.of(Place.of("endpoints"));
            case FWP_E_INVALID_DNS_NAME -> Optional.of(Place.of("remote endpoint"));
            case FWP_E_CONDITION_NOT_FOUND,
                    FWP_E_DUPLICATE_CONDITION,
                    FWP_E_MATCH_TYPE_MISMATCH,
                    FWP_E_TYPE_MISMATCH,
                    FWP_E_INVALID_NET_MASK,
                    FWP_E_INVALID_RANGE -> Optional.of(Place.of("traffic"));
            // Of methods, Windows documents this for cryptographically generated addresses alone.
            case FWP_E_INCOMPATIBLE_AUTH_METHOD, FWP_E_DUPLICATE_AUTH_METHOD, ERROR_NOT_SUPPORTED ->
                place("main mode", "authentication methods");
            case FWP_E_INCOMPATIBLE_DH_GROUP -> place("main mode", "proposals");
            case FWP_E_EM_NOT_SUPPORTED -> Optional.of(Place.of("extended mode"));
            case FWP_E_DUPLICATE_KEYMOD -> Optional.of(Place.of("keying"));
            case FWP_E_INVALID_AUTH_TRANSFORM,
                    FWP_E_INVALID_CIPHER_TRANSFORM,
                    FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM,
                    FWP_E_INVALID_TRANSFORM_COMBINATION -> place("quick mode", "proposals");
            case ERROR_INVALID_SECURITY_DESCR -> Optional.of(Place.of("security descriptor"));
            default ->
                IkeError.of(code)
                        .map(IkeError::places)
                        .filter(places -> places.size() == 1)
                        .map(List::getFirst);
        };
    }

    private static Optional<Place> place(String outer, String inner) {
        return Optional.of(Place.of(outer).then(inner));
    }
}
