package io.culvert.auth;

/** The authorities of the machine's enterprise store: {@code IKEEXT_CERT_CONFIG_ENTERPRISE_STORE}. */
public record EnterpriseStore() implements CertificateTrust {

    @Override
    public String toString() {
        return "the enterprise store";
    }
}
