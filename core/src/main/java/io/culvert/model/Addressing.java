package io.culvert.model;

/**
 * The two ends and the traffic of a tunnel, all of one address family: a mix cannot be written, since ends and traffic
 * are on the permitted types.
 */
public sealed interface Addressing permits Ipv4Addressing, Ipv6Addressing {}
