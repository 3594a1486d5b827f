package io.culvert.wfp.compile.fields;

import static io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE.*;

import java.util.Optional;

/** The kinds of trust in certificates, by {@code IKEEXT_CERT_CONFIG_TYPE}. */
public enum TrustKind {
    /** {@code TrustList}. */
    TRUST_LIST,
    /** {@code EnterpriseStore}. */
    ENTERPRISE_STORE,
    /** {@code TrustedRootStore}. */
    TRUSTED_ROOT_STORE,
    /** {@code UnspecifiedTrust}. */
    UNSPECIFIED;

    /**
     * Finds the kind of a number.
     *
     * @param configType an {@code IKEEXT_CERT_CONFIG_TYPE}
     * @return the kind; empty for a number that the SDK does not name
     */
    public static Optional<TrustKind> of(int configType) {
        return switch (configType) {
            case IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST -> Optional.of(TRUST_LIST);
            case IKEEXT_CERT_CONFIG_ENTERPRISE_STORE -> Optional.of(ENTERPRISE_STORE);
            case IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE -> Optional.of(TRUSTED_ROOT_STORE);
            case IKEEXT_CERT_CONFIG_UNSPECIFIED -> Optional.of(UNSPECIFIED);
            default -> Optional.empty();
        };
    }
}
