package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.internal.CheckedLists;
import io.culvert.rule.Place;
import java.util.List;
import org.immutables.value.Value;

/**
 * AuthIP's second authentication, after that of the computers in main mode. Becomes {@code IKEEXT_EM_POLICY0} to
 * {@code 2}, to which {@code emPolicy} of the quick-mode policy points. With another keying module the platform answers
 * {@code FWP_E_EM_NOT_SUPPORTED}.
 *
 * <p>Immutable; each method with an argument returns another value.
 */
@Value.Immutable
public sealed interface ExtendedMode permits ImmutableExtendedMode {

    /**
     * A second authentication by one of these methods.
     *
     * @param firstMethod the preferred method
     * @param moreMethods others that will do as well
     * @return the second authentication
     */
    static ExtendedMode of(AuthIpMethod firstMethod, AuthIpMethod... moreMethods) {
        return new Builder()
                .methods(CheckedLists.checked(
                        CheckedLists.of(firstMethod, moreMethods), AuthIpMethod.class, Place.of("extended mode")))
                .build();
    }

    /**
     * How the second proof is given; any of the methods will do.
     *
     * @return at least one, in order of preference; becomes {@code authenticationMethods}
     */
    List<AuthIpMethod> methods();

    /**
     * As whom the initiator authenticates.
     *
     * @return becomes {@code initiatorImpersonationType}
     */
    @Value.Default
    default Impersonation impersonation() {
        return Impersonation.NONE;
    }

    /**
     * The same, the initiator authenticating as somebody else.
     *
     * @param impersonation as whom
     * @return another second authentication
     */
    default ExtendedMode impersonation(Impersonation impersonation) {
        return new Builder().from(this).impersonation(impersonation).build();
    }

    /**
     * An empty builder.
     *
     * @return methods are wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableExtendedMode.Builder {
        Builder() {}
    }
}
