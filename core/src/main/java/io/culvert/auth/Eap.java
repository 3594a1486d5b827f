package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import java.util.Set;

/**
 * The Extensible Authentication Protocol, whose methods are set up elsewhere on the machine. Becomes
 * {@code IKEEXT_EAP_AUTHENTICATION0}. IKEv2, Windows 7 and later.
 *
 * @param roles which end it proves, none for no limit; becomes {@code flags}. Both at once contradict each other, and are
 *     taken
 */
public record Eap(Set<AuthenticationRole> roles) implements Ikev2Method {

    /**
     * Keeps a copy.
     *
     * @throws io.culvert.rule.InvalidPolicyException if an element is no role
     */
    public Eap {
        roles = OptionSets.checked(
                roles, AuthenticationRole.class, Place.of("EAP").then("roles"));
    }

    /**
     * EAP without flags.
     *
     * @return the method
     */
    public static Eap of() {
        return new Eap(Set.of());
    }

    /**
     * The same, to prove this computer to the peer and nothing else: how a client says it.
     *
     * @return another method
     */
    public Eap localOnly() {
        return new Eap(OptionSets.with(roles, AuthenticationRole.LOCAL_ONLY));
    }

    /**
     * The same, to prove the peer to this computer and nothing else: how a server says it.
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
