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
 * Authentication of both ends by cryptographically generated IPv6 addresses, RFC 3972. Becomes
 * {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}. IKEv1; a machine on which CGA is not enabled refuses it with
 * {@code ERROR_NOT_SUPPORTED}.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface Ipv6Cga extends Ikev1Method permits ImmutableIpv6Cga {

    /**
     * The method with a collision count of 0 and the default provider of that type.
     *
     * @param keyContainerName the container of the key pair
     * @param cspType the type of its provider, a {@code PROV_*} number of {@code wincrypt.h} such as 1 for
     *     {@code PROV_RSA_FULL}
     * @param modifier the modifier of the address
     * @return the method
     * @throws InvalidPolicyException if a part is not allowed
     */
    static Ipv6Cga of(String keyContainerName, long cspType, CgaModifier modifier) {
        return ImmutableIpv6Cga.builder()
                .keyContainerName(keyContainerName)
                .cspType(cspType)
                .modifier(modifier)
                .build();
    }

    /**
     * The container of the key pair from which the address is generated.
     *
     * @return at least one character; becomes {@code keyContainerName}
     */
    String keyContainerName();

    /**
     * The cryptographic service provider of the container.
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
     * The modifier of the address.
     *
     * @return becomes {@code cgaModifier}
     */
    CgaModifier modifier();

    /**
     * The collision count of the address.
     *
     * @return 0 to 255, where RFC 3972 defines 0, 1 and 2; becomes {@code cgaCollisionCount}
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
        return ImmutableIpv6Cga.builder().from(this).cspName(name).build();
    }

    /**
     * The same with another collision count.
     *
     * @param count 0 to 255
     * @return another method
     */
    default Ipv6Cga collisionCount(int count) {
        return ImmutableIpv6Cga.builder().from(this).collisionCount(count).build();
    }

    /** Refuses values that the native fields do not accept; called by every construction. */
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
}
