package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.model.SaIdleTimeout;
import io.culvert.model.TunnelPolicy;
import java.util.UUID;

record FinishStageImpl(Draft draft) implements FinishStage {

    @Override
    public FinishStage named(String name) {
        return new FinishStageImpl(draft.named(requireNonNull(name, "name")));
    }

    @Override
    public FinishStage description(String description) {
        return new FinishStageImpl(draft.description(requireNonNull(description, "description")));
    }

    @Override
    public FinishStage provider(UUID providerKey) {
        return new FinishStageImpl(draft.provider(requireNonNull(providerKey, "providerKey")));
    }

    @Override
    public FinishStage providerContextKey(UUID providerContextKey) {
        return new FinishStageImpl(draft.key(requireNonNull(providerContextKey, "providerContextKey")));
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
    public TunnelPolicy build() {
        return draft.build();
    }

    private FinishStage idle(SaIdleTimeout timeout) {
        return new FinishStageImpl(draft.idleTimeout(timeout));
    }
}
