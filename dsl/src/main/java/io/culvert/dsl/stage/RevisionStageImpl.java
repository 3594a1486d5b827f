package io.culvert.dsl.stage;

import static java.util.Objects.requireNonNull;

import io.culvert.crypto.Protection;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

record RevisionStageImpl(PolicyDraft draft) implements RevisionStage {

    RevisionStageImpl(TunnelPolicy policy) {
        this(PolicyDraft.of(requireNonNull(policy, "policy")));
    }

    @Override
    public RevisionStage keyedBy(Keying keying) {
        return new RevisionStageImpl(draft.keyedBy(requireNonNull(keying, "keying")));
    }

    @Override
    public RevisionStage protectedBy(Protection firstProposal, Protection... moreProposals) {
        return new RevisionStageImpl(
                draft.protectedBy(ProtectionStageImpl.all(draft.name(), firstProposal, moreProposals)));
    }

    @Override
    public FinishStage options() {
        return new FinishStageImpl(draft);
    }

    @Override
    public TunnelPolicy build() {
        return draft.build();
    }
}
