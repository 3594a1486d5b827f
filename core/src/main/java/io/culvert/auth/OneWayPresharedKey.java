package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Objects;
import java.util.Set;

/**
 * A key that proves one end only; the other proves itself by another method. Becomes
 * {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1} with flags. Windows 7 and later.
 *
 * @param key the key's bytes, encoded as the caller said; the peer needs the same bytes
 * @param roles which end, at least one; becomes {@code flags}. Both at once contradict each other, and are taken
 */
public record OneWayPresharedKey(Secret key, Set<AuthenticationRole> roles) implements Ikev2Method {

    /**
     * Keeps a copy; refuses null and a set that is empty or has an element that is no role.
     *
     * @throws InvalidPolicyException if there is no role, or an element is none
     */
    public OneWayPresharedKey {
        Objects.requireNonNull(key, "key");
        roles = OptionSets.checked(
                roles,
                AuthenticationRole.class,
                Place.of("one-way pre-shared key").then("roles"));
        if (roles.isEmpty()) {
            throw new InvalidPolicyException(AuthenticationRules.ONE_WAY.violatedBy(
                    Place.of("one-way pre-shared key").then("roles"), "none", "LOCAL_ONLY or REMOTE_ONLY"));
        }
    }

    @Override
    public String toString() {
        return "pre-shared key" + OptionSets.listed(roles);
    }
}
