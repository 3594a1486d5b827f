package com.example.consumer;

import static io.culvert.dsl.Culvert.*;
import static io.culvert.junit.CulvertAssertions.assertRefused;
import static io.culvert.junit.CulvertAssertions.assertThat;

import io.culvert.junit.EmbeddedEngineExtension;
import io.culvert.junit.EngineWith;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.faults.EngineCall;
import io.culvert.wfp.faults.Fault;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.session.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of a user. */
@ExtendWith(EmbeddedEngineExtension.class)
class BranchTest {

    static final List<EmbeddedEngine> ENGINES = new ArrayList<>();

    private final TunnelPolicy policy = tunnel("branch")
            .localEndpoint(ipv4("198.51.100.1"))
            .remoteEndpoint(ipv4("203.0.113.7"))
            .siteToSite(local(ipv4Subnet("10.1.0.0/16")), remote(ipv4Subnet("10.2.0.0/16")))
            .keyedBy(ikev2(presharedKey(bytes(new byte[32])), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .build();

    @BeforeEach
    void keepEngine(EmbeddedEngine engine) {
        ENGINES.add(engine);
    }

    @Test
    void installs(FilterSession session) {
        session.add(policy);
        assertThat(session).hasTunnels(1);
    }

    @Test
    @EngineWith(abi = TargetAbi.WIN32)
    void isRefused(FilterSession session, ScriptedFaults faults) {
        faults.next(EngineCall.ADD_TUNNEL, Fault.timingOut());
        assertRefused("FWP_E_TIMEOUT", () -> session.add(policy));
    }

    @Test
    void hasAClock(ManualClock clock) {
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void leavesATransactionOpen(FilterSession session) {
        session.begin();
    }

    @AfterEach
    void hasTheSameEngine(EmbeddedEngine engine) {
        if (ENGINES.get(ENGINES.size() - 1) != engine) {
            throw new AssertionError("another engine");
        }
    }
}
