package io.culvert.policy;

import java.util.Set;

/**
 * Keying by IKE version 2, with a main mode of the tunnel's own or the system's. Becomes a tunnel context of type
 * {@code FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT} and the {@code keyModKey} {@code FWPM_KEYING_MODULE_IKEV2}.
 */
public sealed interface KeyedByIkev2 extends Keying permits Ikev2Keying, Ikev2WithSystemMainMode {

    /**
     * What only tunnels of this module may do.
     *
     * @return becomes bits of the quick-mode policy's {@code flags}
     */
    Set<Ikev2TunnelOption> tunnelOptions();

    /**
     * The same with what only tunnels of this module may do.
     *
     * @param firstOption one
     * @param moreOptions others
     * @return another keying
     */
    KeyedByIkev2 tunnelOptions(Ikev2TunnelOption firstOption, Ikev2TunnelOption... moreOptions);

    /**
     * The same, negotiated by whichever module the system chooses.
     *
     * @return another keying
     */
    KeyedByIkev2 moduleUnpinned();
}
