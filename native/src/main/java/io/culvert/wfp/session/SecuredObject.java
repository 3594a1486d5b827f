package io.culvert.wfp.session;

import java.util.Objects;
import java.util.UUID;

/** An object with a security descriptor: the engine itself, or an object in it. */
public sealed interface SecuredObject {

    /** The engine: {@code FwpmEngineGetSecurityInfo0}, {@code FwpmEngineSetSecurityInfo0}. */
    record Engine() implements SecuredObject {

        @Override
        public String toString() {
            return "the engine";
        }
    }

    /**
     * A provider: {@code FwpmProviderGetSecurityInfoByKey0}, {@code FwpmProviderSetSecurityInfoByKey0}.
     *
     * @param key its key
     */
    record OfProvider(UUID key) implements SecuredObject {

        /** Refuses null. */
        public OfProvider {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "provider " + key;
        }
    }

    /**
     * A provider context: {@code FwpmProviderContextGetSecurityInfoByKey0},
     * {@code FwpmProviderContextSetSecurityInfoByKey0}.
     *
     * @param key its key
     */
    record OfProviderContext(UUID key) implements SecuredObject {

        /** Refuses null. */
        public OfProviderContext {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "provider context " + key;
        }
    }

    /**
     * The engine.
     *
     * @return the engine
     */
    static SecuredObject engine() {
        return new Engine();
    }

    /**
     * A provider.
     *
     * @param key its key
     * @return the provider
     */
    static SecuredObject provider(UUID key) {
        return new OfProvider(key);
    }

    /**
     * A provider context.
     *
     * @param key its key
     * @return the provider context
     */
    static SecuredObject providerContext(UUID key) {
        return new OfProviderContext(key);
    }
}
