package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.rule.Place;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

record FinishStageImpl(PolicyDraft draft) implements FinishStage {

    @Override
    public FinishStage named(String name) {
        return new FinishStageImpl(draft.named(requireNonNull(name, "name")));
    }

    @Override
    public FinishStage description(String description) {
        requireNonNull(description, "description");
        return with("description", policy -> policy.description(description));
    }

    @Override
    public FinishStage provider(UUID providerKey) {
        requireNonNull(providerKey, "providerKey");
        return with("provider", policy -> policy.providerKey(providerKey));
    }

    @Override
    public FinishStage providerData(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        ProviderData data = TunnelFaults.within(draft.name(), () -> ProviderData.of(bytes));
        return with("providerData", policy -> policy.providerData(data));
    }

    @Override
    public FinishStage providerContextKey(UUID providerContextKey) {
        requireNonNull(providerContextKey, "providerContextKey");
        return with("providerContextKey", policy -> policy.providerContextKey(providerContextKey));
    }

    @Override
    public FinishStage persistent() {
        return with("persistent", policy -> policy.lifetime(ObjectLifetime.PERSISTENT));
    }

    @Override
    public FinishStage securityDescriptor(SecurityDescriptor descriptor) {
        requireNonNull(descriptor, "descriptor");
        return with("securityDescriptor", policy -> policy.securityDescriptor(descriptor));
    }

    @Override
    public FinishStage idleTimeoutSeconds(long seconds) {
        return idle(new SaIdleTimeout(seconds, draft.idleTimeout().failOverSeconds()));
    }

    @Override
    public FinishStage failOverIdleTimeoutSeconds(long seconds) {
        return idle(new SaIdleTimeout(draft.idleTimeout().seconds(), seconds));
    }

    @Override
    public FinishStage tunnelOptions(TunnelOption firstOption, TunnelOption... moreOptions) {
        Set<TunnelOption> all = OptionSets.with(Set.of(), firstOption, requireNonNull(moreOptions, "moreOptions"));
        return with("tunnelOptions", policy -> policy.tunnelOptions(all));
    }

    @Override
    public FinishStage localInterface(InterfaceLuid localInterface) {
        requireNonNull(localInterface, "localInterface");
        return with("localInterface", policy -> policy.localInterface(localInterface));
    }

    @Override
    public FinishStage forwardPathLifetimeSeconds(long seconds) {
        OptionalLong lifetime = OptionalLong.of(seconds);
        return with("forwardPathLifetimeSeconds", policy -> policy.forwardPathLifetimeSeconds(lifetime));
    }

    @Override
    public FinishStage compartment(long id) {
        OptionalLong compartment = OptionalLong.of(id);
        return with("compartment", policy -> policy.compartmentId(compartment));
    }

    @Override
    public FinishStage trafficSelectors(TrafficSelectorPolicy firstSelectors, TrafficSelectorPolicy... moreSelectors) {
        List<TrafficSelectorPolicy> given =
                CheckedLists.of(firstSelectors, requireNonNull(moreSelectors, "moreSelectors"));
        List<TrafficSelectorPolicy> all = TunnelFaults.within(
                draft.name(),
                () -> CheckedLists.checked(given, TrafficSelectorPolicy.class, Place.of("traffic selectors")));
        return with("trafficSelectors", policy -> policy.trafficSelectors(all));
    }

    @Override
    public FinishStage target(WindowsVersion oldest) {
        return new FinishStageImpl(draft.target(requireNonNull(oldest, "oldest")));
    }

    @Override
    public TunnelPolicy build() {
        return draft.build();
    }

    private FinishStage with(String word, Consumer<TunnelPolicy.Builder> option) {
        return new FinishStageImpl(draft.with(word, option));
    }

    private FinishStage idle(SaIdleTimeout timeout) {
        return new FinishStageImpl(draft.idleTimeout(timeout));
    }
}
