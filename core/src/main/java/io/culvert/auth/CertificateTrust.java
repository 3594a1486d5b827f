package io.culvert.auth;

/**
 * Which certification authorities count. Becomes one of the two configurations, inbound or outbound, of
 * {@code IKEEXT_CERTIFICATE_AUTHENTICATION1}.
 */
public sealed interface CertificateTrust permits TrustList, EnterpriseStore, TrustedRootStore {}
