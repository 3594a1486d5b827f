package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by AuthIP with a main mode of the tunnel's own. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_AUTHIP_MM_CONTEXT}, beside what {@link KeyedByAuthIp} becomes.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface AuthIpKeying extends KeyedByAuthIp, MainMode permits ImmutableAuthIpKeying {

    /**
     * Keying with one method and the proposals given.
     *
     * @param method how the ends prove who they are
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying
     * @throws io.culvert.rule.InvalidPolicyException if there is no proposal, or an element is none
     */
    static AuthIpKeying of(AuthIpMethod method, List<? extends AuthIpProposal> proposals) {
        List<AuthIpProposal> given = CheckedLists.checked(
                CheckedLists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        Place.of("main mode"),
                        "at least one AuthIpProposal, such as ike(AES_256, SHA_384, ECP_384)"),
                AuthIpProposal.class,
                Place.of("main mode"));
        return new Builder().addMethods(method).proposals(given).build();
    }

    /**
     * How the ends prove who they are; any of the methods will do.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.authenticationMethods}
     */
    List<AuthIpMethod> methods();

    /**
     * Main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.ikeProposals}
     */
    List<AuthIpProposal> proposals();

    /**
     * What main mode does otherwise.
     *
     * @return becomes {@code IKEEXT_POLICY0.flags}
     */
    Set<AuthIpOption> options();

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
    default AuthIpKeying orBy(AuthIpMethod method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * The same, main mode doing something otherwise.
     *
     * @param firstOption what
     * @param moreOptions what else
     * @return another keying
     */
    default AuthIpKeying options(AuthIpOption firstOption, AuthIpOption... moreOptions) {
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
    default AuthIpKeying maxDynamicFilters(long filters) {
        return new Builder().from(this).maxDynamicFilters(filters).build();
    }

    @Override
    default AuthIpKeying moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    /**
     * As whom the initiator authenticates.
     *
     * @return becomes {@code IKEEXT_POLICY0.initiatorImpersonationType}
     */
    @Value.Default
    default Impersonation impersonation() {
        return Impersonation.NONE;
    }

    /**
     * The same, the initiator authenticating as somebody else.
     *
     * @param impersonation as whom
     * @return another keying
     */
    default AuthIpKeying impersonation(Impersonation impersonation) {
        return new Builder().from(this).impersonation(impersonation).build();
    }

    @Override
    Optional<ExtendedMode> extendedMode();

    @Override
    Set<AuthIpTunnelOption> tunnelOptions();

    @Override
    default AuthIpKeying extendedMode(ExtendedMode extendedMode) {
        return new Builder().from(this).extendedMode(extendedMode).build();
    }

    @Override
    default AuthIpKeying tunnelOptions(AuthIpTunnelOption firstOption, AuthIpTunnelOption... moreOptions) {
        return new Builder()
                .from(this)
                .tunnelOptions(OptionSets.with(tunnelOptions(), firstOption, moreOptions))
                .build();
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
    class Builder extends ImmutableAuthIpKeying.Builder {
        Builder() {}
    }
}
