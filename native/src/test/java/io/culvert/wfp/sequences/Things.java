package io.culvert.wfp.sequences;

import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.sequences.Operation.SessionShape;
import io.culvert.wfp.sequences.Operation.TunnelShape;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.UUID;

/** The few things that sequences are about: few, so that sessions get into each other's way. */
final class Things {

    static final int SESSIONS = 4;
    static final int SESSION_KEYS = 2;
    static final int TUNNELS = 3;
    static final int PROVIDERS = 3;

    private Things() {}

    /** The last one is persistent. */
    static boolean isPersistentProvider(int number) {
        return number == PROVIDERS - 1;
    }

    static Provider provider(int number) {
        Provider provider = Provider.of(providerKey(number), "provider " + number);
        return isPersistentProvider(number) ? provider.persistent() : provider;
    }

    static UUID providerKey(int number) {
        return new UUID(1, 1 + number);
    }

    static UUID tunnelKey(int number) {
        return new UUID(2, 1 + number);
    }

    static TunnelPolicy policy(TunnelShape shape) {
        TunnelPolicy.Builder policy = Policies.modernParts()
                .name("tunnel " + shape.number())
                .providerContextKey(tunnelKey(shape.number()))
                .lifetime(shape.persistent() ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC)
                .keying(
                        shape.ownMainMode()
                                ? Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()))
                                : Ikev2WithSystemMainMode.of());
        shape.provider().ifPresent(number -> policy.providerKey(providerKey(number)));
        return policy.build();
    }

    static SessionOptions session(SessionShape shape) {
        SessionOptions options = shape.dynamic() ? SessionOptions.dynamicSession() : SessionOptions.staticSession();
        if (shape.key().isPresent()) {
            options = options.key(new UUID(3, 1 + shape.key().get()));
        }
        return shape.patient() ? options.transactionTimeoutUnlimited() : options;
    }
}
