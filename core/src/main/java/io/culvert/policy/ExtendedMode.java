package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;
import org.immutables.value.Value;

/**
 * The second authentication of AuthIP, after the authentication of the computers in main mode. Becomes
 * {@code IKEEXT_EM_POLICY0} to {@code 2}, the target of {@code emPolicy} in the quick-mode policy. With another keying
 * module the platform returns {@code FWP_E_EM_NOT_SUPPORTED}.
 *
 * <p>Immutable; each method that changes a part returns a copy.
 */
@Value.Immutable
public sealed interface ExtendedMode permits ImmutableExtendedMode {

    /**
     * Creates a second authentication by one of several methods.
     *
     * @param firstMethod the preferred method
     * @param moreMethods alternatives in order of preference
     * @return the second authentication
     */
    static ExtendedMode of(AuthIpMethod firstMethod, AuthIpMethod... moreMethods) {
        return new Builder()
                .methods(CheckedLists.checked(
                        CheckedLists.of(firstMethod, moreMethods), AuthIpMethod.class, Place.of("extended mode")))
                .build();
    }

    /**
     * The accepted methods of the second authentication.
     *
     * @return at least one, in order of preference; becomes {@code authenticationMethods}
     */
    List<AuthIpMethod> methods();

    /**
     * The identity with which the initiator authenticates.
     *
     * @return {@link Impersonation#NONE} by default; becomes {@code initiatorImpersonationType}
     */
    @Value.Default
    default Impersonation impersonation() {
        return Impersonation.NONE;
    }

    /**
     * Sets the identity with which the initiator authenticates.
     *
     * @param impersonation the identity
     * @return a copy with the identity
     */
    default ExtendedMode impersonation(Impersonation impersonation) {
        return new Builder().from(this).impersonation(impersonation).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that requires methods
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a second authentication from its parts. */
    class Builder extends ImmutableExtendedMode.Builder {
        Builder() {}
    }
}
