package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import org.jspecify.annotations.Nullable;

/** One version of {@code IPSEC_TUNNEL_ENDPOINTS}. */
final class EndpointsVersion {

    final FieldLayout ipVersion;
    final FieldLayout localV4Address;
    final FieldLayout localV6Address;
    final FieldLayout remoteV4Address;
    final FieldLayout remoteV6Address;
    final @Nullable FieldLayout localIfLuid;
    final @Nullable FieldLayout remoteFqdn;
    final @Nullable FieldLayout numAddresses;
    final @Nullable FieldLayout remoteAddresses;

    EndpointsVersion(StructLayout layout) {
        ipVersion = layout.field("ipVersion");
        localV4Address = layout.field("localV4Address");
        localV6Address = layout.field("localV6Address");
        remoteV4Address = layout.field("remoteV4Address");
        remoteV6Address = layout.field("remoteV6Address");
        localIfLuid = VersionFields.find(layout, "localIfLuid");
        remoteFqdn = VersionFields.find(layout, "remoteFqdn");
        numAddresses = VersionFields.find(layout, "numAddresses");
        remoteAddresses = VersionFields.find(layout, "remoteAddresses");
    }
}
