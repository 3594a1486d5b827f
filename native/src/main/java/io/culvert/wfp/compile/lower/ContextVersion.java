package io.culvert.wfp.compile.lower;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT2;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT3;
import org.jspecify.annotations.Nullable;

/**
 * One version of {@code FWPM_PROVIDER_CONTEXT}, and so of every structure that it leads to: which version follows from
 * which is said by the types of the fields alone.
 */
final class ContextVersion {

    private static final ContextVersion VERSION_0 = new ContextVersion(FWPM_PROVIDER_CONTEXT0.LAYOUT);
    private static final ContextVersion VERSION_1 = new ContextVersion(FWPM_PROVIDER_CONTEXT1.LAYOUT);
    private static final ContextVersion VERSION_2 = new ContextVersion(FWPM_PROVIDER_CONTEXT2.LAYOUT);
    private static final ContextVersion VERSION_3 = new ContextVersion(FWPM_PROVIDER_CONTEXT3.LAYOUT);

    final StructLayout layout;
    final FieldLayout providerContextKey;
    final FieldLayout displayData;
    final FieldLayout flags;
    final FieldLayout providerKey;
    final FieldLayout providerData;
    final FieldLayout type;
    final FieldLayout ikeMmPolicy;
    final FieldLayout authIpMmPolicy;
    final @Nullable FieldLayout ikeV2MmPolicy;
    final FieldLayout ikeQmTunnelPolicy;
    final FieldLayout authipQmTunnelPolicy;
    final @Nullable FieldLayout ikeV2QmTunnelPolicy;
    final MainModeVersion mainMode;
    final TunnelPolicyVersion tunnelPolicy;

    private ContextVersion(StructLayout layout) {
        this.layout = layout;
        providerContextKey = layout.field("providerContextKey");
        displayData = layout.field("displayData");
        flags = layout.field("flags");
        providerKey = layout.field("providerKey");
        providerData = layout.field("providerData");
        type = layout.field("type");
        ikeMmPolicy = layout.field("ikeMmPolicy");
        authIpMmPolicy = layout.field("authIpMmPolicy");
        ikeV2MmPolicy = VersionFields.find(layout, "ikeV2MmPolicy");
        ikeQmTunnelPolicy = layout.field("ikeQmTunnelPolicy");
        authipQmTunnelPolicy = layout.field("authipQmTunnelPolicy");
        ikeV2QmTunnelPolicy = VersionFields.find(layout, "ikeV2QmTunnelPolicy");
        mainMode = new MainModeVersion(VersionFields.target(ikeMmPolicy));
        tunnelPolicy = new TunnelPolicyVersion(VersionFields.target(ikeQmTunnelPolicy));
    }

    static ContextVersion of(ApiGeneration generation) {
        return switch (generation) {
            case ADD0 -> VERSION_0;
            case ADD1 -> VERSION_1;
            case ADD2 -> VERSION_2;
            case ADD3 -> VERSION_3;
        };
    }
}
