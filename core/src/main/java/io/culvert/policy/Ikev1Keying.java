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
 * Keying by IKE version 1 with a main mode of the tunnel's own. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_IKE_MM_CONTEXT}, beside what {@link KeyedByIkev1} becomes.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface Ikev1Keying extends KeyedByIkev1, MainMode permits ImmutableIkev1Keying {

    /**
     * Keying with one method and the proposals given.
     *
     * @param method how the ends prove who they are
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying
     * @throws io.culvert.rule.InvalidPolicyException if there is no proposal, or an element is none
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
     * How the ends prove who they are; any of the methods will do.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.authenticationMethods}
     */
    List<Ikev1Method> methods();

    /**
     * Main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.ikeProposals}
     */
    List<IkeProposal> proposals();

    /**
     * What main mode does otherwise.
     *
     * @return becomes {@code IKEEXT_POLICY0.flags}
     */
    Set<Ikev1Option> options();

    /**
     * How many filters main mode may add at a time for one remote address.
     *
     * @return 0 to 4294967295; 0 switches dynamic filters off; becomes {@code IKEEXT_POLICY0.maxDynamicFilters}
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
     * The same, with another method that will do as well.
     *
     * @param method an alternative
     * @return another keying
     */
    default Ikev1Keying orBy(Ikev1Method method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * The same, main mode doing something otherwise.
     *
     * @param firstOption what
     * @param moreOptions what else
     * @return another keying
     */
    default Ikev1Keying options(Ikev1Option firstOption, Ikev1Option... moreOptions) {
        return new Builder()
                .from(this)
                .options(OptionSets.with(options(), firstOption, moreOptions))
                .build();
    }

    /**
     * The same with another limit of dynamic filters.
     *
     * @param filters 0 to 4294967295
     * @return another keying
     */
    default Ikev1Keying maxDynamicFilters(long filters) {
        return new Builder().from(this).maxDynamicFilters(filters).build();
    }

    @Override
    default Ikev1Keying moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    /**
     * An empty builder.
     *
     * @return methods and proposals are wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIkev1Keying.Builder {
        Builder() {}
    }
}
