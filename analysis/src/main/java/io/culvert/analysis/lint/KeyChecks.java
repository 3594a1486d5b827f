package io.culvert.analysis.lint;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.KeyTrait;
import io.culvert.auth.Secret;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks of pre-shared keys. A finding contains the kind of a mistake, never a key or a character of it. */
final class KeyChecks {

    private final TunnelPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private KeyChecks(TunnelPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> keys(TunnelPolicy policy) {
        KeyChecks found = new KeyChecks(policy);
        int number = 0;
        for (AuthenticationMethod method : policy.keying().mainModeMethods()) {
            Place place = Place.of("main mode").nth("authentication method", ++number);
            method.secret().ifPresent(key -> found.key(place, key));
        }
        return found.findings;
    }

    private void key(Place place, Secret key) {
        int wanted = KeyLengths.longestBytes(policy);
        if (key.textLength() < wanted) {
            String unit = key.textLength() == key.length() ? " bytes" : " characters";
            findings.add(Advice.SHORT_KEY.at(
                    policy,
                    place,
                    "a pre-shared key of " + key.textLength() + unit + ", where a cipher key has " + wanted));
        }
        key.traits().stream().sorted(Comparator.naturalOrder()).forEach(trait -> trait(place, trait));
    }

    private void trait(Place place, KeyTrait trait) {
        switch (trait) {
            case LINE_END -> add(TunnelAdvice.KEY_LINE_END, place, "a pre-shared key that ends in a line end");
            case SURROUNDING_SPACE -> add(TunnelAdvice.KEY_SPACE, place, "a pre-shared key with white space at an end");
            case BYTE_ORDER_MARK ->
                add(TunnelAdvice.KEY_BYTE_ORDER_MARK, place, "a pre-shared key that begins with a byte order mark");
            case QUOTES -> add(TunnelAdvice.KEY_QUOTES, place, "a pre-shared key in quotation marks");
            case OUTSIDE_ASCII ->
                add(TunnelAdvice.KEY_OUTSIDE_ASCII, place, "a pre-shared key with characters outside ASCII");
            case ONE_CHARACTER ->
                add(TunnelAdvice.KEY_ONE_CHARACTER, place, "a pre-shared key of one repeated character");
            case PLACEHOLDER -> add(TunnelAdvice.KEY_PLACEHOLDER, place, "a pre-shared key that is a placeholder");
        }
    }

    private void add(TunnelAdvice advice, Place place, String value) {
        findings.add(advice.at(policy, place, value));
    }
}
