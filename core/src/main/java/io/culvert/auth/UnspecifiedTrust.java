package io.culvert.auth;

import java.util.List;

/**
 * No certificate in this direction: {@code IKEEXT_CERT_CONFIG_UNSPECIFIED}. Windows 7 and later, and not in
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION0}, the structure of {@code FwpmIPsecTunnelAdd0}.
 */
public record UnspecifiedTrust() implements CertificateTrust {

    /** Empty: there is no certificate to match. */
    @Override
    public List<CertificateCriteria> criteria() {
        return List.of();
    }

    @Override
    public String toString() {
        return "no authority";
    }
}
