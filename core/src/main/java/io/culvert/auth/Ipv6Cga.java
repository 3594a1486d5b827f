package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Both ends prove that their IPv6 addresses are made from keys that they have: cryptographically generated addresses, RFC
 * 3972. Becomes {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}. IKEv1; a machine on which CGA is not enabled refuses it with
 * {@code ERROR_NOT_SUPPORTED}.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface Ipv6Cga extends Ikev1Method permits ImmutableIpv6Cga {

    /**
     * The method with a collision count of 0 and the default provider of that type.
     *
     * @param keyContainerName where the pair of keys is kept
     * @param cspType the type of the provider that keeps it, a {@code PROV_*} number of {@code wincrypt.h} such as 1 for
     *     {@code PROV_RSA_FULL}
     * @param modifier the modifier that the address was made with
     * @return the method
     * @throws InvalidPolicyException if a part is not allowed
     */
    static Ipv6Cga of(String keyContainerName, long cspType, CgaModifier modifier) {
        return new Builder()
                .keyContainerName(keyContainerName)
                .cspType(cspType)
                .modifier(modifier)
                .build();
    }

    /**
     * Where the pair of keys is kept that the address was made from.
     *
     * @return at least one character; becomes {@code keyContainerName}
     */
    String keyContainerName();

    /**
     * The cryptographic service provider that keeps the container.
     *
     * @return at least one character; becomes {@code cspName}; empty is NULL, the default provider
     */
    Optional<String> cspName();

    /**
     * The type of that provider.
     *
     * @return a {@code PROV_*} number of {@code wincrypt.h}, 0 to 4294967295; becomes {@code cspType}
     */
    long cspType();

    /**
     * The modifier that the address was made with.
     *
     * @return becomes {@code cgaModifier}
     */
    CgaModifier modifier();

    /**
     * The collision count that the address was made with.
     *
     * @return 0 to 255, of which RFC 3972 knows 0, 1 and 2; becomes {@code cgaCollisionCount}
     */
    @Value.Default
    default int collisionCount() {
        return 0;
    }

    /**
     * The same with another provider.
     *
     * @param name the provider's name
     * @return another method
     */
    default Ipv6Cga cspName(String name) {
        return new Builder().from(this).cspName(name).build();
    }

    /**
     * The same with another collision count.
     *
     * @param count 0 to 255
     * @return another method
     */
    default Ipv6Cga collisionCount(int count) {
        return new Builder().from(this).collisionCount(count).build();
    }

    /** Refuses what the native fields do not take; called whenever one is made. */
    @Value.Check
    default void check() {
        List<Violation> violations = new ArrayList<>();
        NativeText.problem(Place.of("CGA").then("key container"), keyContainerName())
                .ifPresent(violations::add);
        cspName()
                .flatMap(name -> NativeText.problem(Place.of("CGA").then("provider"), name))
                .ifPresent(violations::add);
        if (cspType() < 0 || cspType() > 0xFFFF_FFFFL) {
            violations.add(Rules.UNSIGNED_32.violatedBy(
                    Place.of("CGA").then("provider type"), Long.toString(cspType()), "0 to 4294967295"));
        }
        if (collisionCount() < 0 || collisionCount() > 0xFF) {
            violations.add(AuthenticationRules.CGA_COLLISIONS.violatedBy(
                    Place.of("CGA").then("collision count"), Integer.toString(collisionCount()), "0 to 255"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(violations);
        }
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIpv6Cga.Builder {
        Builder() {}
    }
}
