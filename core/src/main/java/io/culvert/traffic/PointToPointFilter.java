package io.culvert.traffic;

import io.culvert.net.InterfaceMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.RealmMatch;
import java.util.List;

/**
 * What a point-to-point tunnel takes besides looking at addresses. A site-to-site tunnel has no place for one: the
 * platform answers {@code FWP_E_INVALID_PARAMETER} to any such condition without
 * {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * <p>Each list is alternatives; an empty one is not looked at; all lists must match.
 */
public sealed interface PointToPointFilter permits TransportFilter, IcmpFilter {

    /**
     * Interfaces of this machine that packets go through.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IP_LOCAL_INTERFACE} (Windows 7)
     */
    List<InterfaceMatch> localInterfaces();

    /**
     * Network profiles in which the tunnel takes packets.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_CURRENT_PROFILE_ID} (Windows 7)
     */
    List<ProfileMatch> profiles();

    /**
     * Security realms that packets belong to.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IPSEC_SECURITY_REALM_ID} (Windows 10)
     */
    List<RealmMatch> realms();
}
