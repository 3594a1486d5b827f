package io.culvert.policy;

import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by IKE version 2 with a main mode that belongs to the tunnel. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_IKEV2_MM_CONTEXT}, in addition to the tunnel context of {@link KeyedByIkev2}.
 *
 * <p>Immutable; each method that changes a part returns a copy.
 */
@Value.Immutable
public sealed interface Ikev2Keying extends KeyedByIkev2, MainMode permits ImmutableIkev2Keying {

    /**
     * Creates a keying with one authentication method.
     *
     * @param method the authentication method
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying, pinned to its module and without options
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty, or if an element is null or no
     *     {@code Ikev2Proposal}
     */
    static Ikev2Keying of(Ikev2Method method, List<? extends Ikev2Proposal> proposals) {
        List<Ikev2Proposal> given = CheckedLists.checked(
                CheckedLists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        Place.of("main mode"),
                        "at least one Ikev2Proposal, such as ike(AES_256, SHA_384, ECP_384)"),
                Ikev2Proposal.class,
                Place.of("main mode"));
        return new Builder().addMethods(method).proposals(given).build();
    }

    /**
     * The accepted authentication methods.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY1.authenticationMethods}
     */
    List<Ikev2Method> methods();

    /**
     * The main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY1.ikeProposals}
     */
    List<Ikev2Proposal> proposals();

    /**
     * The options of main mode.
     *
     * @return empty by default; becomes {@code IKEEXT_POLICY1.flags}
     */
    Set<Ikev2Option> options();

    /**
     * The limit of dynamic filters that main mode adds at a time for one remote address.
     *
     * @return 0 to 4294967295, 0 by default; 0 switches dynamic filters off; becomes
     *     {@code IKEEXT_POLICY1.maxDynamicFilters}
     */
    @Override
    @Value.Default
    default long maxDynamicFilters() {
        return 0;
    }

    @Override
    @Value.Default
    default ModulePinning pinning() {
        return ModulePinning.PINNED;
    }

    /**
     * Adds an alternative authentication method.
     *
     * @param method the method; existing methods are preferred to it
     * @return a copy with the method
     */
    default Ikev2Keying orBy(Ikev2Method method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * Adds options of main mode.
     *
     * @param firstOption an option
     * @param moreOptions further options
     * @return a copy with the options
     */
    default Ikev2Keying options(Ikev2Option firstOption, Ikev2Option... moreOptions) {
        return new Builder()
                .from(this)
                .options(OptionSets.with(options(), firstOption, moreOptions))
                .build();
    }

    /**
     * Sets the limit of dynamic filters for one remote address.
     *
     * @param filters 0 to 4294967295; 0 switches dynamic filters off
     * @return a copy with the limit
     */
    default Ikev2Keying maxDynamicFilters(long filters) {
        return new Builder().from(this).maxDynamicFilters(filters).build();
    }

    @Override
    default Ikev2Keying moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    /**
     * The time after which IKE stops retransmitting.
     *
     * @return seconds, 120 to 4294967295; becomes {@code IKEEXT_POLICY1.retransmitDurationSecs}; empty by default,
     *     which sets 0, the default of the system
     */
    OptionalLong retransmitSeconds();

    /**
     * Sets the time after which IKE stops retransmitting.
     *
     * @param seconds 120 to 4294967295
     * @return a copy with the time
     */
    default Ikev2Keying retransmitSeconds(long seconds) {
        return new Builder().from(this).retransmitSeconds(seconds).build();
    }

    @Override
    Set<Ikev2TunnelOption> tunnelOptions();

    @Override
    default Ikev2Keying tunnelOptions(Ikev2TunnelOption firstOption, Ikev2TunnelOption... moreOptions) {
        return new Builder()
                .from(this)
                .tunnelOptions(OptionSets.with(tunnelOptions(), firstOption, moreOptions))
                .build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that requires methods and proposals
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a keying from its parts. */
    class Builder extends ImmutableIkev2Keying.Builder {
        Builder() {}
    }
}
