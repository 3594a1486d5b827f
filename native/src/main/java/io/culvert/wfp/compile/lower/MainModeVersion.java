package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import org.jspecify.annotations.Nullable;

/** One version of {@code IKEEXT_POLICY}. */
final class MainModeVersion {

    final StructLayout layout;
    final FieldLayout numAuthenticationMethods;
    final FieldLayout authenticationMethods;
    final FieldLayout initiatorImpersonationType;
    final FieldLayout numIkeProposals;
    final FieldLayout ikeProposals;
    final FieldLayout flags;
    final FieldLayout maxDynamicFilters;
    final @Nullable FieldLayout retransmitDurationSecs;
    final MethodVersion method;

    MainModeVersion(StructLayout layout) {
        this.layout = layout;
        numAuthenticationMethods = layout.field("numAuthenticationMethods");
        authenticationMethods = layout.field("authenticationMethods");
        initiatorImpersonationType = layout.field("initiatorImpersonationType");
        numIkeProposals = layout.field("numIkeProposals");
        ikeProposals = layout.field("ikeProposals");
        flags = layout.field("flags");
        maxDynamicFilters = layout.field("maxDynamicFilters");
        retransmitDurationSecs = VersionFields.find(layout, "retransmitDurationSecs");
        method = new MethodVersion(VersionFields.target(authenticationMethods));
    }
}
