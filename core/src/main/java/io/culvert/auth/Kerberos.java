package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Authentication of both ends by Kerberos. Becomes {@code IKEEXT_KERBEROS_AUTHENTICATION0}, or with a proxy
 * {@code IKEEXT_KERBEROS_AUTHENTICATION1}. IKEv1 and AuthIP.
 *
 * <p>Immutable; each of the fluent methods returns another value.
 */
@Value.Immutable
public sealed interface Kerberos extends Ikev1Method, AuthIpMethod permits ImmutableKerberos {

    /**
     * Kerberos without options.
     *
     * @return the method
     */
    static Kerberos of() {
        return ImmutableKerberos.builder().build();
    }

    /**
     * The options.
     *
     * @return becomes {@code flags}; iterates in the order of {@link KerberosOption}
     */
    Set<KerberosOption> options();

    /**
     * The Kerberos proxy.
     *
     * @return its name; becomes {@code IKEEXT_KERBEROS_AUTHENTICATION1.proxyServer}, Windows 8 and later
     */
    Optional<String> proxyServer();

    /**
     * The same with {@link KerberosOption#NO_INITIATOR_TOKEN}.
     *
     * @return another method
     */
    default Kerberos noInitiatorToken() {
        return options(OptionSets.with(options(), KerberosOption.NO_INITIATOR_TOKEN));
    }

    /**
     * The same with {@link KerberosOption#NO_EXPLICIT_CREDENTIALS}.
     *
     * @return another method
     */
    default Kerberos noExplicitCredentials() {
        return options(OptionSets.with(options(), KerberosOption.NO_EXPLICIT_CREDENTIALS));
    }

    /**
     * The same with {@link KerberosOption#FORCE_PROXY}.
     *
     * @return another method
     */
    default Kerberos forceProxy() {
        return options(OptionSets.with(options(), KerberosOption.FORCE_PROXY));
    }

    /**
     * The same with these options instead.
     *
     * @param options all of them; copied
     * @return another method
     * @throws io.culvert.rule.InvalidPolicyException if an element is not an option
     */
    default Kerberos options(Set<KerberosOption> options) {
        return ImmutableKerberos.builder()
                .from(this)
                .options(OptionSets.checked(
                        options, KerberosOption.class, Place.of("Kerberos").then("options")))
                .build();
    }

    /**
     * The same with a proxy.
     *
     * @param server its name, at least one character; becomes {@code proxyServer}
     * @return another method
     * @throws io.culvert.rule.InvalidPolicyException if the name is empty or has a NUL
     */
    default Kerberos proxy(String server) {
        return ImmutableKerberos.builder()
                .from(this)
                .proxyServer(NativeText.checked(Place.of("Kerberos").then("proxy"), server))
                .build();
    }
}
