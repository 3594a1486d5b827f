package io.culvert.samples;

import static io.culvert.analysis.explain.Packet.outbound;
import static io.culvert.dsl.Culvert.ipv4;
import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;

import io.culvert.junit.EmbeddedEngineExtension;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.ScriptedFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedEngineExtension.class)
class HeadOfficeTest {

    private final TunnelPolicy hq = FirstTunnel.headOffice();

    @Test
    void protectsWhatGoesToTheBranch(FilterSession session) {
        session.forOwner(FirstTunnel.OWNER).add(hq);
        assertThat(session).has(hq).hasTunnels(1);
        assertThat(session)
                .sends(outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443))
                .into("hq");
    }

    @Test
    void isThereThoughTheAnswerWasLost(EmbeddedEngine engine, FilterSession session, ScriptedFaults faults) {
        faults.next(EngineCall.COMMIT_TRANSACTION, Fault.dyingAfter());
        assertRefused(
                "RPC_S_CALL_FAILED", () -> session.forOwner(FirstTunnel.OWNER).transaction(tunnels -> tunnels.add(hq)));
        try (FilterSession another = engine.open()) {
            assertThat(another).has(hq);
        }
    }
}
