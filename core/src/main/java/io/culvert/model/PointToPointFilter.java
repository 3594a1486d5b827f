package io.culvert.model;

/**
 * What a point-to-point tunnel takes besides looking at addresses. A site-to-site tunnel has no place for one: the
 * platform answers {@code FWP_E_INVALID_PARAMETER} to any such condition without
 * {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 */
public sealed interface PointToPointFilter permits TransportFilter {}
