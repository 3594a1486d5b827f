package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * {@code IKEEXT_EM_POLICY0} to {@code 2}.
 *
 * @param layout the version
 * @param methods {@code authenticationMethods}
 * @param impersonation {@code initiatorImpersonationType}
 */
public record ExtendedModeFields(StructLayout layout, FieldLayout methods, FieldLayout impersonation) {

    static ExtendedModeFields of(StructLayout layout) {
        return new ExtendedModeFields(
                layout, layout.field("authenticationMethods"), layout.field("initiatorImpersonationType"));
    }
}
