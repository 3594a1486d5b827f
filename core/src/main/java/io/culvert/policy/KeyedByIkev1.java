package io.culvert.policy;

/**
 * Keying by IKE version 1, with a main mode of the tunnel's own or the system's. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_IKE}.
 */
public sealed interface KeyedByIkev1 extends Keying permits Ikev1Keying, Ikev1WithSystemMainMode {

    /**
     * The same, negotiated by whichever module the system chooses.
     *
     * @return another keying
     */
    KeyedByIkev1 moduleUnpinned();
}
