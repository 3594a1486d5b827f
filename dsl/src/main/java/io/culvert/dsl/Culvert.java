package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.CertificateKind;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.dsl.stage.RevisionStage;
import io.culvert.policy.TunnelPolicy;

/**
 * The words of the language, for {@code import static io.culvert.dsl.Culvert.*}. {@link #tunnel} begins a policy; the
 * other words and the constants make the values that it contains.
 *
 * <p>A word that takes text throws {@link io.culvert.rule.InvalidPolicyException} when it cannot read the text.
 */
public final class Culvert extends ProtectionWords {

    /** Certificates with RSA keys. */
    public static final CertificateKind RSA = CertificateKind.RSA;

    /** Certificates with ECDSA keys on P-256. */
    public static final CertificateKind ECDSA_P256 = CertificateKind.ECDSA_P256;

    /** Certificates with ECDSA keys on P-384. */
    public static final CertificateKind ECDSA_P384 = CertificateKind.ECDSA_P384;

    private Culvert() {}

    /**
     * Begins a tunnel policy.
     *
     * @param name the display name of the tunnel; the key of the tunnel is derived from it unless another key is
     *     specified
     * @return the stage that takes the local endpoint
     */
    public static LocalEndpointStage tunnel(String name) {
        return LocalEndpointStage.of(name);
    }

    /**
     * Begins with an existing policy, to make a changed copy of it.
     *
     * @param policy any policy
     * @return the stage that takes the changes; clauses that are not specified again keep their values
     */
    public static RevisionStage revise(TunnelPolicy policy) {
        return RevisionStage.of(policy);
    }

    /**
     * A security descriptor, in the security descriptor definition language.
     *
     * @param text such as {@code D:(A;;GA;;;BA)}, which grants all rights to administrators
     * @return the value for {@code securityDescriptor}
     */
    public static SecurityDescriptor sddl(String text) {
        return SecurityDescriptor.parse(requireNonNull(text, "text"));
    }
}
