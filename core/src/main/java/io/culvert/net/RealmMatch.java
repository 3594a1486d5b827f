package io.culvert.net;

/**
 * What the security realm of a packet is compared with: one realm, a range, or a realm and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IPSEC_SECURITY_REALM_ID} (Windows 10).
 */
public sealed interface RealmMatch permits SecurityRealm, RealmRange, RealmComparison {

    /**
     * Whether the condition holds, as the platform decides it.
     *
     * @param realm a packet's security realm
     * @return whether it is among those that are meant
     */
    boolean matches(SecurityRealm realm);
}
