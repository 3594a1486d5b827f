package io.culvert.net;

/**
 * A condition on the security realm of a packet: one realm, a range, or a realm and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IPSEC_SECURITY_REALM_ID} (Windows 10).
 */
public sealed interface RealmMatch extends FieldMatch<SecurityRealm>
        permits SecurityRealm, RealmRange, RealmComparison {}
