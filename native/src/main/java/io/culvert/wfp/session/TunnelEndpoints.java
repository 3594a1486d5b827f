package io.culvert.wfp.session;

/** The two ends of an installed tunnel, of one address family: {@code IPSEC_TUNNEL_ENDPOINTS0} to {@code 2}. */
public sealed interface TunnelEndpoints permits Ipv4Endpoints, Ipv6Endpoints, Ipv6InIpv4Endpoints {}
