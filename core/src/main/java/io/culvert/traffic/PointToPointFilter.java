package io.culvert.traffic;

import io.culvert.net.InterfaceMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.RealmMatch;
import java.util.List;

/**
 * The conditions of a point-to-point tunnel beyond addresses. A site-to-site tunnel has no filter: without
 * {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT} the platform refuses such conditions with {@code FWP_E_INVALID_PARAMETER}.
 *
 * <p>A packet must match at least one element of each list. An empty list matches every packet.
 */
public sealed interface PointToPointFilter permits TransportFilter, IcmpFilter {

    /**
     * The local interfaces that match.
     *
     * @return alternatives, empty for any interface; become conditions on {@code FWPM_CONDITION_IP_LOCAL_INTERFACE} (Windows 7)
     */
    List<InterfaceMatch> localInterfaces();

    /**
     * The network profiles in which packets match.
     *
     * @return alternatives, empty for any profile; become conditions on {@code FWPM_CONDITION_CURRENT_PROFILE_ID} (Windows 7)
     */
    List<ProfileMatch> profiles();

    /**
     * The security realms that match.
     *
     * @return alternatives, empty for any realm; become conditions on {@code FWPM_CONDITION_IPSEC_SECURITY_REALM_ID} (Windows 10)
     */
    List<RealmMatch> realms();
}
