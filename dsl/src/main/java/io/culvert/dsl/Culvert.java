package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.CertificateKind;
import io.culvert.crypto.Algorithms;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.dsl.stage.RevisionStage;
import io.culvert.policy.TunnelPolicy;

/**
 * The words of the language, for {@code import static io.culvert.dsl.Culvert.*}: {@link #tunnel} begins a policy, the
 * others make the values that go into it. They stand in the classes above this one, a subject each; the algorithms come
 * along from {@link Algorithms}.
 *
 * <p>What is given as text and cannot be read is refused with an
 * {@link io.culvert.rule.InvalidPolicyException}.
 */
public final class Culvert extends ProtectionWords implements Algorithms {

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
     * @param name what people call the tunnel; its key is derived from it unless another is given
     * @return the local endpoint is wanted
     */
    public static LocalEndpointStage tunnel(String name) {
        return LocalEndpointStage.of(name);
    }

    /**
     * Begins with a policy that there is, to make another of it.
     *
     * @param policy any policy
     * @return whatever is not said anew stays as it is
     */
    public static RevisionStage revise(TunnelPolicy policy) {
        return RevisionStage.of(policy);
    }

    /**
     * Who may do what, in the security descriptor definition language.
     *
     * @param text such as {@code D:(A;;GA;;;BA)}: administrators may do everything
     * @return what {@code securityDescriptor} takes
     */
    public static SecurityDescriptor sddl(String text) {
        return SecurityDescriptor.parse(requireNonNull(text, "text"));
    }
}
