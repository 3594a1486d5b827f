package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.util.Objects;
import java.util.Set;

/**
 * A pre-shared key that authenticates one end only; another method authenticates the other end. Becomes
 * {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1} with flags. Windows 7 and later.
 *
 * @param key a {@link Secret} with the bytes of the key; the peer needs the same bytes. {@link NotGivenBack} only in a tunnel
 *     that was read back
 * @param roles the ends, at least one; becomes {@code flags}. The platform accepts both roles at once, although they
 *     contradict each other
 */
public record OneWayPresharedKey(KeyMaterial key, Set<AuthenticationRole> roles) implements Ikev2Method {

    /**
     * Copies the set; refuses null, an empty set, and an element that is not a role.
     *
     * @throws InvalidPolicyException if there is no role, or an element is not a role
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
