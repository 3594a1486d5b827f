package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.net.BitTest;
import io.culvert.net.Comparison;
import io.culvert.net.Ordering;

/**
 * What a field is compared with, and how.
 *
 * @param matchType {@code FWP_MATCH_TYPE}
 * @param value {@code FWP_CONDITION_VALUE0}
 */
record ExpectedMatch(int matchType, JsonObject value) {

    static ExpectedMatch equal(JsonObject value) {
        return new ExpectedMatch(0, value); // FWP_MATCH_EQUAL
    }

    static ExpectedMatch range(JsonObject low, JsonObject high) {
        JsonObject value = Json.object(
                "type",
                258, // FWP_RANGE_TYPE
                "rangeValue",
                Json.object("valueLow", low, "valueHigh", high));
        return new ExpectedMatch(5, value); // FWP_MATCH_RANGE
    }

    static ExpectedMatch compared(Comparison comparison, JsonObject than) {
        return new ExpectedMatch(
                comparison instanceof Ordering ordering ? number(ordering) : number((BitTest) comparison), than);
    }

    private static int number(Ordering ordering) {
        return switch (ordering) {
            case GREATER -> 1; // FWP_MATCH_GREATER
            case LESS -> 2; // FWP_MATCH_LESS
            case GREATER_OR_EQUAL -> 3; // FWP_MATCH_GREATER_OR_EQUAL
            case LESS_OR_EQUAL -> 4; // FWP_MATCH_LESS_OR_EQUAL
            case NOT_EQUAL -> 10; // FWP_MATCH_NOT_EQUAL
        };
    }

    private static int number(BitTest test) {
        return switch (test) {
            case ALL_SET -> 6; // FWP_MATCH_FLAGS_ALL_SET
            case ANY_SET -> 7; // FWP_MATCH_FLAGS_ANY_SET
            case NONE_SET -> 8; // FWP_MATCH_FLAGS_NONE_SET
        };
    }
}
