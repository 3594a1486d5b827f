package io.culvert.samples;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.WriteTransaction;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Several sessions of one engine, and the lifetime of the objects that they add. */
public final class EngineSamples {

    static final Provider OWNER = FirstTunnel.OWNER.persistent();

    static final UUID TRIAL = UUID.fromString("6ba7b8c1-9dad-41d1-80b4-00c04fd430c8");

    private EngineSamples() {}

    /** Runs the steps and returns a line for each. */
    public static List<String> steps() {
        List<String> steps = new ArrayList<>();
        TunnelPolicy kept = TunnelPolicy.builder()
                .from(ReferencePolicies.modern())
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
        TunnelPolicy tried = TunnelPolicy.builder()
                .from(ReferencePolicies.modern())
                .name("trial")
                .providerContextKey(TRIAL)
                .build();
        try (EmbeddedEngine engine = FilterEngine.embedded()) {
            try (FilterSession session = engine.open(OWNER);
                    FilterSession trial =
                            engine.open(SessionOptions.dynamicSession().owner(OWNER))) {
                session.replace(kept);
                trial.add(tried);
                steps.add("both: " + names(session));
            }
            try (FilterSession session = engine.open(OWNER);
                    WriteTransaction change = session.begin()) {
                steps.add("the trial is over: " + names(session));
                change.delete(kept.providerContextKey());
                change.abort();
            }
            engine.restart();
            try (FilterSession session = engine.open(OWNER)) {
                steps.add("after a restart: " + names(session));
                session.deleteProvider(OWNER.key());
            }
        } catch (WfpException refusal) {
            steps.add(
                    "refused: " + refusal.symbol() + " for " + refusal.element().orElseThrow());
        }
        return steps;
    }

    private static List<String> names(FilterSession session) {
        try (var tunnels = session.tunnels()) {
            return tunnels.map(InstalledTunnel::name).sorted().toList();
        }
    }
}
