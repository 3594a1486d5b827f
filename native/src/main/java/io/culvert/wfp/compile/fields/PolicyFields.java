package io.culvert.wfp.compile.fields;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT2;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT3;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The structures that have a version of their own in a generation of the call.
 *
 * @param context the provider context around both policies
 * @param tunnel quick mode
 * @param endpoints the ends of the tunnel
 * @param extendedMode the second authentication of AuthIP
 * @param mainMode main mode
 * @param method a method of authentication, of main mode and of extended mode
 */
public record PolicyFields(
        ContextFields context,
        TunnelFields tunnel,
        EndpointFields endpoints,
        ExtendedModeFields extendedMode,
        MainModeFields mainMode,
        MethodFields method) {

    private static final Map<ApiGeneration, PolicyFields> ALL = new EnumMap<>(Map.of(
            ApiGeneration.ADD0, behind(FWPM_PROVIDER_CONTEXT0.LAYOUT),
            ApiGeneration.ADD1, behind(FWPM_PROVIDER_CONTEXT1.LAYOUT),
            ApiGeneration.ADD2, behind(FWPM_PROVIDER_CONTEXT2.LAYOUT),
            ApiGeneration.ADD3, behind(FWPM_PROVIDER_CONTEXT3.LAYOUT)));

    /**
     * The fields of a generation.
     *
     * @param generation the generation
     * @return its fields
     */
    public static PolicyFields of(ApiGeneration generation) {
        return Objects.requireNonNull(ALL.get(generation));
    }

    /** All arms of a mode point to the same version. */
    private static PolicyFields behind(StructLayout context) {
        TunnelFields tunnel = TunnelFields.of(FieldLookup.struct(context.field("ikeQmTunnelPolicy")));
        MainModeFields mainMode = MainModeFields.of(FieldLookup.struct(context.field("ikeMmPolicy")));
        return new PolicyFields(
                ContextFields.of(context),
                tunnel,
                EndpointFields.of(FieldLookup.struct(tunnel.endpoints())),
                ExtendedModeFields.of(FieldLookup.struct(tunnel.extendedMode())),
                mainMode,
                MethodFields.of(FieldLookup.struct(mainMode.methods())));
    }
}
