package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IPSEC_TUNNEL_POLICY0} to {@code 3}.
 *
 * @param layout the version
 * @param flags {@code flags}
 * @param proposals {@code ipsecProposals}
 * @param endpoints {@code tunnelEndpoints}
 * @param idleTimeout the field named {@literal saIdleTimeout}
 * @param extendedMode {@code emPolicy}
 * @param forwardPathLifetime {@code fwdPathSaLifetime}, from version 2 on
 * @param compartmentId {@code compartmentId}, from version 3 on
 * @param trafficSelectors {@code trafficSelectorPolicies}, from version 3 on
 */
public record TunnelFields(
        StructLayout layout,
        FieldLayout flags,
        FieldLayout proposals,
        FieldLayout endpoints,
        FieldLayout idleTimeout,
        FieldLayout extendedMode,
        Optional<FieldLayout> forwardPathLifetime,
        Optional<FieldLayout> compartmentId,
        Optional<FieldLayout> trafficSelectors) {

    static TunnelFields of(StructLayout layout) {
        return new TunnelFields(
                layout,
                layout.field("flags"),
                layout.field("ipsecProposals"),
                layout.field("tunnelEndpoints"),
                layout.field("saIdleTimeout"),
                layout.field("emPolicy"),
                FieldLookup.find(layout, "fwdPathSaLifetime"),
                FieldLookup.find(layout, "compartmentId"),
                FieldLookup.find(layout, "trafficSelectorPolicies"));
    }
}
