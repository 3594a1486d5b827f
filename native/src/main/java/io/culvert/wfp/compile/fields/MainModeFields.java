package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_POLICY0} to {@code 2}.
 *
 * @param layout the version
 * @param softExpirationTime {@code softExpirationTime}
 * @param methods {@code authenticationMethods}
 * @param impersonation {@code initiatorImpersonationType}
 * @param proposals {@code ikeProposals}
 * @param flags {@code flags}
 * @param maxDynamicFilters {@code maxDynamicFilters}
 * @param retransmitSeconds {@code retransmitDurationSecs}, from version 1 on
 */
public record MainModeFields(
        StructLayout layout,
        FieldLayout softExpirationTime,
        FieldLayout methods,
        FieldLayout impersonation,
        FieldLayout proposals,
        FieldLayout flags,
        FieldLayout maxDynamicFilters,
        Optional<FieldLayout> retransmitSeconds) {

    static MainModeFields of(StructLayout layout) {
        return new MainModeFields(
                layout,
                layout.field("softExpirationTime"),
                layout.field("authenticationMethods"),
                layout.field("initiatorImpersonationType"),
                layout.field("ikeProposals"),
                layout.field("flags"),
                layout.field("maxDynamicFilters"),
                FieldLookup.find(layout, "retransmitDurationSecs"));
    }
}
