package io.culvert.auth;

import io.culvert.rule.Place;
import java.util.Objects;

/**
 * A name that an end certificate must have. Becomes {@code IKEEXT_CERT_NAME0}. Windows 8 and later.
 *
 * @param type the kind of name; becomes {@code nameType}
 * @param name its value, at least one character and no NUL; becomes {@code certName}
 */
public record CertificateName(CertificateNameType type, String name) {

    /**
     * Refuses null, an empty name, and a name that contains a NUL, where the platform would stop reading.
     *
     * @throws io.culvert.rule.InvalidPolicyException if the name is empty or has a NUL
     */
    public CertificateName {
        Objects.requireNonNull(type, "type");
        name = NativeText.checked(Place.of("certificate name"), name);
    }

    @Override
    public String toString() {
        return type + " " + CertificateText.quoted(name);
    }
}
