package io.culvert.wfp;

import io.culvert.rule.Place;

/**
 * A tunnel with contents that no policy can express, such as a bit or an algorithm that this library does not have, or a
 * value that the rules refuse. Another program added it. It is listed, and can be deleted and replaced like any other.
 */
public sealed interface UnreadableTunnel extends InstalledTunnel permits UnreadableTunnelValue {

    /**
     * The first element that no policy can express.
     *
     * @return such as {@code tunnel 'hq' > IPSEC_TUNNEL_POLICY1.flags}
     */
    Place place();

    /**
     * The reason, without secrets.
     *
     * @return the value of the element, and the values that a policy can express
     */
    String reason();
}
