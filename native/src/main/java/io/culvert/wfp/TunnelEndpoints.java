package io.culvert.wfp;

/** The two ends of an installed tunnel, of one address family: {@code IPSEC_TUNNEL_ENDPOINTS1}. */
public sealed interface TunnelEndpoints permits Ipv4Endpoints, Ipv6Endpoints {}
