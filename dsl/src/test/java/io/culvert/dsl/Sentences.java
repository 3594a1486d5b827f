package io.culvert.dsl;

import static io.culvert.dsl.Culvert.AES_256;
import static io.culvert.dsl.Culvert.AES_GCM_256;
import static io.culvert.dsl.Culvert.ECP_384;
import static io.culvert.dsl.Culvert.SHA_384;
import static io.culvert.dsl.Culvert.esp;
import static io.culvert.dsl.Culvert.ike;
import static io.culvert.dsl.Culvert.ikev2;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.dsl.Culvert.ipv4Subnet;
import static io.culvert.dsl.Culvert.ipv6;
import static io.culvert.dsl.Culvert.ipv6Subnet;
import static io.culvert.dsl.Culvert.local;
import static io.culvert.dsl.Culvert.presharedKey;
import static io.culvert.dsl.Culvert.remote;
import static io.culvert.dsl.Culvert.revise;
import static io.culvert.dsl.Culvert.tunnel;
import static io.culvert.dsl.Culvert.utf8;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.dsl.stage.Ikev2KeyingStage;
import io.culvert.dsl.stage.Ipv4RemoteEndpointStage;
import io.culvert.dsl.stage.Ipv4TrafficStage;
import io.culvert.dsl.stage.Ipv6InIpv4TrafficStage;
import io.culvert.dsl.stage.Ipv6RemoteEndpointStage;
import io.culvert.dsl.stage.Ipv6TrafficStage;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.dsl.stage.PointToPointKeyingStage;
import io.culvert.dsl.stage.ProtectionStage;
import io.culvert.dsl.stage.RevisionStage;
import io.culvert.dsl.stage.SiteToSiteKeyingStage;
import io.culvert.dsl.stage.VirtualInterfaceKeyingStage;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.policy.Ikev2Keying;
import io.culvert.testing.Policies;

/** One sentence for each family, stopped at each stage. */
public final class Sentences {

    /** The local side of every IPv4 tunnel here. */
    public static final Ipv4LocalSide OURS = local(ipv4Subnet("10.1.0.0/16"));

    /** The remote side of every IPv4 tunnel here. */
    public static final Ipv4RemoteSide THEIRS = remote(ipv4Subnet("10.2.0.0/16"));

    /** The local side of every IPv6 tunnel here. */
    public static final Ipv6LocalSide OURS_6 = local(ipv6Subnet("2001:db8:a::/48"));

    /** The remote side of every IPv6 tunnel here. */
    public static final Ipv6RemoteSide THEIRS_6 = remote(ipv6Subnet("2001:db8:b::/48"));

    private Sentences() {}

    /** The stage that expects the local endpoint. */
    public static LocalEndpointStage begun() {
        return tunnel("hq");
    }

    /** The stage that expects the remote endpoint. */
    public static Ipv4RemoteEndpointStage local4() {
        return begun().localEndpoint(ipv4("203.0.113.1"));
    }

    /** The stage that expects the remote endpoint. */
    public static Ipv6RemoteEndpointStage local6() {
        return begun().localEndpoint(ipv6("2001:db8::1"));
    }

    /** The stage that expects the traffic. */
    public static Ipv4TrafficStage ends4() {
        return local4().remoteEndpoint(ipv4("198.51.100.7"));
    }

    /** The stage that expects the traffic. */
    public static Ipv6TrafficStage ends6() {
        return local6().remoteEndpoint(ipv6("2001:db8::2"));
    }

    /** The stage that expects the keying. */
    public static SiteToSiteKeyingStage sites() {
        return ends4().siteToSite(OURS, THEIRS);
    }

    /** The stage that expects the keying. */
    public static PointToPointKeyingStage points() {
        return ends4().pointToPoint();
    }

    /** The stage that expects the keying. */
    public static VirtualInterfaceKeyingStage virtual() {
        return ends4().virtualInterface();
    }

    /** The stage that expects the IPv6 traffic. */
    public static Ipv6InIpv4TrafficStage carrying() {
        return ends4().carryingIpv6();
    }

    /** The stage that expects keying by IKEv2. */
    public static Ikev2KeyingStage carried() {
        return carrying().siteToSite(OURS_6, THEIRS_6);
    }

    /** The stage that expects the protection. */
    public static ProtectionStage keyed() {
        return sites().keyedBy(keying());
    }

    /** The stage that expects nothing more. */
    public static FinishStage finished() {
        return keyed().protectedBy(esp(AES_GCM_256));
    }

    /** A finished policy. */
    public static RevisionStage revised() {
        return revise(finished().build());
    }

    /** Any valid keying. */
    public static Ikev2Keying keying() {
        return ikev2(presharedKey(utf8(Policies.KEY_TEXT)), ike(AES_256, SHA_384, ECP_384));
    }
}
