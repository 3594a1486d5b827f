package io.culvert.wfp.compile.lower;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import org.jspecify.annotations.Nullable;

/**
 * One version of {@code IKEEXT_CERTIFICATE_AUTHENTICATION}. Its two directions look alike; their arms do not, from version
 * to version: a store is one configuration up to version 1, and an array of criteria in version 2.
 */
final class CertificateVersion {

    /** What one direction trusts. */
    static final class Direction {

        final FieldLayout configType;
        final Roots trustList;
        final Roots enterpriseStore;
        final Roots trustedRootStore;

        private Direction(StructLayout layout, String direction) {
            configType = layout.field(direction + "ConfigType");
            if (VersionFields.find(layout, direction + "RootCriteria") != null) {
                trustList = new Roots(layout, direction + "RootArraySize", direction + "RootCriteria");
                enterpriseStore = new Roots(
                        layout, direction + "EnterpriseStoreArraySize", direction + "EnterpriseStoreCriteria");
                trustedRootStore =
                        new Roots(layout, direction + "RootStoreArraySize", direction + "TrustedRootStoreCriteria");
            } else {
                trustList = new Roots(layout, direction + "RootArraySize", direction + "RootArray");
                enterpriseStore = new Roots(layout, null, direction + "EnterpriseStoreConfig");
                trustedRootStore = new Roots(layout, null, direction + "TrustedRootStoreConfig");
            }
        }
    }

    /**
     * An arm, and the structures that it leads to: {@code IKEEXT_CERT_ROOT_CONFIG0} up to version 1,
     * {@code IKEEXT_CERTIFICATE_CRITERIA0} in version 2.
     */
    static final class Roots {

        /** Where the number of structures stands; none in an arm that leads to exactly one. */
        final @Nullable FieldLayout count;

        final FieldLayout first;
        final StructLayout layout;
        final FieldLayout certData;
        final FieldLayout flags;
        final @Nullable FieldLayout certHash;
        final @Nullable FieldLayout eku;
        final @Nullable FieldLayout name;

        private Roots(StructLayout outer, @Nullable String countName, String firstName) {
            count = countName == null ? null : outer.field(countName);
            first = outer.field(firstName);
            layout = VersionFields.target(first);
            certData = layout.field("certData");
            flags = layout.field("flags");
            certHash = VersionFields.find(layout, "certHash");
            eku = VersionFields.find(layout, "eku");
            name = VersionFields.find(layout, "name");
        }
    }

    final Direction inbound;
    final Direction outbound;
    final FieldLayout flags;
    final @Nullable FieldLayout localCertLocationUrl;

    CertificateVersion(StructLayout layout) {
        inbound = new Direction(layout, "inbound");
        outbound = new Direction(layout, "outbound");
        flags = layout.field("flags");
        localCertLocationUrl = VersionFields.find(layout, "localCertLocationUrl");
    }
}
