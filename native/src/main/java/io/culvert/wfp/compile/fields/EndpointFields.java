package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IPSEC_TUNNEL_ENDPOINTS0} to {@code 2}.
 *
 * @param layout the version
 * @param ipVersion {@code ipVersion}
 * @param localIpv4 {@code localV4Address}
 * @param localIpv6 {@code localV6Address}
 * @param remoteIpv4 {@code remoteV4Address}
 * @param remoteIpv6 {@code remoteV6Address}
 * @param localInterface {@code localIfLuid}, from version 1 on
 * @param remoteName {@code remoteFqdn}, from version 2 on
 * @param remoteAddresses {@code remoteAddresses}, from version 2 on
 */
public record EndpointFields(
        StructLayout layout,
        FieldLayout ipVersion,
        FieldLayout localIpv4,
        FieldLayout localIpv6,
        FieldLayout remoteIpv4,
        FieldLayout remoteIpv6,
        Optional<FieldLayout> localInterface,
        Optional<FieldLayout> remoteName,
        Optional<FieldLayout> remoteAddresses) {

    static EndpointFields of(StructLayout layout) {
        return new EndpointFields(
                layout,
                layout.field("ipVersion"),
                layout.field("localV4Address"),
                layout.field("localV6Address"),
                layout.field("remoteV4Address"),
                layout.field("remoteV6Address"),
                FieldLookup.find(layout, "localIfLuid"),
                FieldLookup.find(layout, "remoteFqdn"),
                FieldLookup.find(layout, "remoteAddresses"));
    }
}
