package io.culvert.wfp;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.session.ProviderContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The values of an unreadable tunnel. */
record UnreadableTunnelValue(ProviderContext context, Place place, String reason) implements UnreadableTunnel {

    /** The tunnel of a context that could not be lifted. */
    static UnreadableTunnelValue of(ProviderContext context, UnknownPolicyException unknown) {
        return of(context, unknown.element(), String.valueOf(unknown.getMessage()));
    }

    /** The tunnel of a context that breaks a rule. */
    static UnreadableTunnelValue of(ProviderContext context, InvalidPolicyException invalid) {
        Violation first = invalid.violations().get(0);
        Place tunnel = Place.tunnel(context.name());
        Place place =
                first.place().elements().get(0).equals(tunnel.toString()) ? first.place() : tunnel.then(first.place());
        return new UnreadableTunnelValue(
                context,
                place,
                first.value() + " breaks the rule " + first.rule().id());
    }

    /** The tunnel of a context that is damaged. */
    static UnreadableTunnelValue of(ProviderContext context, CorruptImageException damage) {
        return of(context, "native memory", String.valueOf(damage.getMessage()));
    }

    private static UnreadableTunnelValue of(ProviderContext context, String element, String reason) {
        return new UnreadableTunnelValue(context, Place.tunnel(context.name()).then(element), reason);
    }

    @Override
    public long providerContextId() {
        return context.id();
    }

    @Override
    public UUID providerContextKey() {
        return context.key();
    }

    @Override
    public String name() {
        return context.name();
    }

    @Override
    public Optional<String> description() {
        return context.description();
    }

    @Override
    public Optional<UUID> providerKey() {
        return context.providerKey();
    }

    @Override
    public ObjectLifetime lifetime() {
        return context.lifetime();
    }

    @Override
    public Optional<ProviderData> providerData() {
        return context.providerData();
    }

    @Override
    public Optional<TunnelPolicy> policy() {
        return Optional.empty();
    }

    @Override
    public List<Difference> differencesFrom(TunnelPolicy expected) {
        return TunnelDifferences.between(this, expected);
    }

    /** Nothing was read that is secret. */
    @Override
    public void destroySecrets() {}

    /** Text for people. */
    @Override
    public String toString() {
        return InstalledTunnelText.of(this);
    }
}
