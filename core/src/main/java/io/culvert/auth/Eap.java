package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import java.util.Set;

/**
 * The Extensible Authentication Protocol, whose methods are configured elsewhere on the machine. Becomes
 * {@code IKEEXT_EAP_AUTHENTICATION0}. IKEv2, Windows 7 and later.
 *
 * @param roles the ends that it authenticates, empty for both; becomes {@code flags}. The platform accepts both roles
 *     at once, although they contradict each other
 */
public record Eap(Set<AuthenticationRole> roles) implements Ikev2Method {

    /**
     * Copies the argument.
     *
     * @throws io.culvert.rule.InvalidPolicyException if an element is not a role
     */
    public Eap {
        roles = OptionSets.checked(
                roles, AuthenticationRole.class, Place.of("EAP").then("roles"));
    }

    /**
     * EAP for both ends.
     *
     * @return the method
     */
    public static Eap of() {
        return new Eap(Set.of());
    }

    /**
     * The same, to authenticate this computer to the peer only, as for a client.
     *
     * @return another method
     */
    public Eap localOnly() {
        return new Eap(OptionSets.with(roles, AuthenticationRole.LOCAL_ONLY));
    }

    /**
     * The same, to authenticate the peer to this computer only, as for a server.
     *
     * @return another method
     */
    public Eap remoteOnly() {
        return new Eap(OptionSets.with(roles, AuthenticationRole.REMOTE_ONLY));
    }

    @Override
    public String toString() {
        return "EAP" + OptionSets.listed(roles);
    }
}
