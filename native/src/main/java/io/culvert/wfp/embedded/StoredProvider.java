package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.session.Provider;
import java.util.Optional;

/**
 * A provider that the engine keeps.
 *
 * @param provider who it is
 * @param owner number of the dynamic session that it goes with; {@link SessionNumbers#NOBODY} if it stays
 * @param security its descriptor, empty for the default
 */
record StoredProvider(Provider provider, long owner, Optional<SecurityDescriptor> security) {}
