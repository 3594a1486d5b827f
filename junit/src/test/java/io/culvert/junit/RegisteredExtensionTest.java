package io.culvert.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.NativeSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisteredExtensionTest {

    @RegisterExtension
    static final EmbeddedEngineExtension ENGINE = EmbeddedEngineExtension.builder()
            .abi(TargetAbi.WIN32)
            .time(EngineTime.MANUAL)
            .servicesStartedByHand("vpn")
            .build();

    @BeforeEach
    void hasTheClock(ManualClock clock) {
        assertEquals(0, clock.nanoTime());
    }

    @Test
    void isAsItWasBuilt(NativeSession session) {
        assertEquals(TargetAbi.WIN32, session.abi());
    }

    @Test
    @EngineWith
    void unlessTheTestSaysOtherwise(NativeSession session, ManualClock clock) {
        assertEquals(TargetAbi.WIN64, session.abi());
    }
}
