package io.culvert.wfp.embedded;

import io.culvert.wfp.compile.fields.ExtendedModeFields;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.compile.fields.TransformKind;
import io.culvert.wfp.compile.fields.TunnelFields;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import java.util.List;

/** Verifies {@code IPSEC_TUNNEL_POLICY0} to {@code 3}. */
final class QuickModeVerifier {

    private static final int AH_AND_ESP = 2;

    private final PolicyFields all;
    private final TunnelFields fields;
    private final KeyingModule module;
    private final Refusals refusals;

    QuickModeVerifier(PolicyFields fields, KeyingModule module, Refusals refusals) {
        this.all = fields;
        this.fields = fields.tunnel();
        this.module = module;
        this.refusals = refusals;
    }

    void verify(StructView policy) {
        policy.pointee(fields.extendedMode()).ifPresent(this::extendedMode);
        Refusals options = refusals.in("tunnel options");
        options.requireKnownFlags(policy, fields.flags());
        options.refuseFlags(
                policy, fields.flags(), ModuleCapabilities.of(module).tunnelFlagsOfOthers(), module);
        Refusals quickMode = refusals.in("quick mode");
        quickMode.in("proposals").requireSome(policy, fields.proposals());
        List<StructView> proposals = policy.array(fields.proposals());
        for (int i = 0; i < proposals.size(); i++) {
            proposal(proposals.get(i), quickMode.in("proposal", i));
        }
    }

    /** IKEv1 has no extended mode. No document excludes it for IKEv2. */
    private void extendedMode(StructView policy) {
        ExtendedModeFields extended = all.extendedMode();
        Refusals place = refusals.in("extended mode");
        place.unless(
                module != KeyingModule.IKEV1,
                ErrorCodes.FWP_E_EM_NOT_SUPPORTED,
                () -> fields.extendedMode().path() + " is not null, and the policy is one of " + module);
        place.in("impersonation").requireKnown(policy, extended.impersonation());
        new AuthenticationVerifier(all.method(), KeyingModule.AUTHIP)
                .verifyEach(policy.array(extended.methods()), place);
    }

    private void proposal(StructView proposal, Refusals place) {
        lifetime(proposal.inner(IPSEC_PROPOSAL0.lifetime), place.in("lifetime"));
        place.in("PFS group").requireKnown(proposal, IPSEC_PROPOSAL0.pfsGroup);
        Refusals both = place.in("transforms");
        both.requireSome(proposal, IPSEC_PROPOSAL0.saTransforms);
        long count = proposal.get(IPSEC_PROPOSAL0.numSaTransforms);
        both.unless(
                count <= AH_AND_ESP,
                ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                () -> IPSEC_PROPOSAL0.numSaTransforms.path() + " is " + count);
        List<StructView> transforms = proposal.array(IPSEC_PROPOSAL0.saTransforms);
        long ah = transforms.stream()
                .filter(each ->
                        place.kind(each, IPSEC_SA_TRANSFORM0.ipsecTransformType, TransformKind::of) == TransformKind.AH)
                .count();
        both.unless(
                count < AH_AND_ESP || ah == 1,
                ErrorCodes.FWP_E_INVALID_TRANSFORM_COMBINATION,
                () -> "two transforms that are not AH and ESP");
        transforms.forEach(each -> new TransformVerifier(place).verify(each));
    }

    private static void lifetime(StructView lifetime, Refusals place) {
        lifetime(lifetime, IPSEC_SA_LIFETIME0.lifetimeSeconds, place.in("seconds"));
        lifetime(lifetime, IPSEC_SA_LIFETIME0.lifetimeKilobytes, place.in("kilobytes"));
        lifetime(lifetime, IPSEC_SA_LIFETIME0.lifetimePackets, place.in("packets"));
    }

    private static void lifetime(StructView lifetime, FieldLayout part, Refusals place) {
        place.unless(lifetime.get(part) != 0, ErrorCodes.FWP_E_INVALID_INTERVAL, () -> part.path() + " is 0");
    }
}
