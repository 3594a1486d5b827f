package io.culvert.policy;

/**
 * Keying by IKE version 1, with a main mode of the tunnel or of the system. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_IKE}.
 */
public sealed interface KeyedByIkev1 extends Keying permits Ikev1Keying, Ikev1WithSystemMainMode {

    /**
     * Unpins the tunnel, so that the default keying policy of the system chooses the module.
     *
     * @return a copy with {@link ModulePinning#UNPINNED}
     */
    KeyedByIkev1 moduleUnpinned();
}
