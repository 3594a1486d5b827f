package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/** One version of {@code IKEEXT_EM_POLICY}. */
final class ExtendedModeVersion {

    final StructLayout layout;
    final FieldLayout numAuthenticationMethods;
    final FieldLayout authenticationMethods;
    final FieldLayout initiatorImpersonationType;
    final MethodVersion method;

    ExtendedModeVersion(StructLayout layout) {
        this.layout = layout;
        numAuthenticationMethods = layout.field("numAuthenticationMethods");
        authenticationMethods = layout.field("authenticationMethods");
        initiatorImpersonationType = layout.field("initiatorImpersonationType");
        method = new MethodVersion(VersionFields.target(authenticationMethods));
    }
}
