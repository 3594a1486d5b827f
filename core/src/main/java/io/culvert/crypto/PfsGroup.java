package io.culvert.crypto;

/**
 * The Diffie-Hellman group of perfect forward secrecy in quick mode: a named group, or the one that main mode
 * negotiated. Becomes {@code IPSEC_PROPOSAL0.pfsGroup}, an {@code IPSEC_PFS_GROUP}.
 */
public sealed interface PfsGroup permits DhGroup, MainModeGroup {}
