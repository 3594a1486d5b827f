package io.culvert.auth;

/** The authorities of the machine's trusted root store: {@code IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE}. */
public record TrustedRootStore() implements CertificateTrust {

    @Override
    public String toString() {
        return "the trusted root store";
    }
}
