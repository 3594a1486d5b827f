package io.culvert.policy;

import io.culvert.auth.Ikev1Method;
import io.culvert.crypto.IkeProposal;
import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by IKE version 1 with a main mode that belongs to the tunnel. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_IKE_MM_CONTEXT}, in addition to the tunnel context of {@link KeyedByIkev1}.
 *
 * <p>Immutable; each method that changes a part returns a copy.
 */
@Value.Immutable
public sealed interface Ikev1Keying extends KeyedByIkev1, MainMode permits ImmutableIkev1Keying {

    /**
     * Creates a keying with one authentication method.
     *
     * @param method the authentication method
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying, pinned to its module and without options
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty, or if an element is null or no
     *     {@code IkeProposal}
     */
    static Ikev1Keying of(Ikev1Method method, List<? extends IkeProposal> proposals) {
        List<IkeProposal> given = CheckedLists.checked(
                CheckedLists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        Place.of("main mode"),
                        "at least one IkeProposal, such as ike(AES_256, SHA_384, ECP_384)"),
                IkeProposal.class,
                Place.of("main mode"));
        return new Builder().addMethods(method).proposals(given).build();
    }

    /**
     * The accepted authentication methods.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.authenticationMethods}
     */
    List<Ikev1Method> methods();

    /**
     * The main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.ikeProposals}
     */
    List<IkeProposal> proposals();

    /**
     * The options of main mode.
     *
     * @return empty by default; becomes {@code IKEEXT_POLICY0.flags}
     */
    Set<Ikev1Option> options();

    /**
     * The limit of dynamic filters that main mode adds at a time for one remote address.
     *
     * @return 0 to 4294967295, 0 by default; 0 switches dynamic filters off; becomes
     *     {@code IKEEXT_POLICY0.maxDynamicFilters}
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
    default Ikev1Keying orBy(Ikev1Method method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * Adds options of main mode.
     *
     * @param firstOption an option
     * @param moreOptions further options
     * @return a copy with the options
     */
    default Ikev1Keying options(Ikev1Option firstOption, Ikev1Option... moreOptions) {
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
    default Ikev1Keying maxDynamicFilters(long filters) {
        return new Builder().from(this).maxDynamicFilters(filters).build();
    }

    @Override
    default Ikev1Keying moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
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
    class Builder extends ImmutableIkev1Keying.Builder {
        Builder() {}
    }
}
