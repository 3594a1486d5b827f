package io.culvert.model;

/**
 * The two ends and the traffic of a tunnel. Both ends are of one address family, and so is the traffic; which families
 * those are is said by the permitted types, so that a mix that the platform does not have cannot be written.
 */
public sealed interface Addressing permits Ipv4Addressing, Ipv6Addressing, Ipv6InIpv4Addressing {}
