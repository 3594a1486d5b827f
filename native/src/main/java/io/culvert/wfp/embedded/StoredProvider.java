package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.session.Provider;
import java.util.Optional;

/**
 * A provider of the engine.
 *
 * @param provider the provider
 * @param owner the number of the dynamic session that it is deleted with, {@link SessionNumbers#NO_SESSION} for none
 * @param security its descriptor, empty for the default
 */
record StoredProvider(Provider provider, long owner, Optional<SecurityDescriptor> security) {}
