package io.culvert.crypto;

/**
 * Where the fresh key of a quick mode comes from when perfect forward secrecy is wanted: a group of its own, or the one
 * that main mode negotiated. Becomes {@code IPSEC_PROPOSAL0.pfsGroup}, an {@code IPSEC_PFS_GROUP}.
 */
public sealed interface PfsGroup permits DhGroup, MainModeGroup {}
