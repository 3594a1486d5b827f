package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void noticesAPolicyThatComesBackOtherwise() {
        TunnelPolicy otherTraffic = TunnelPolicy.builder()
                .from(ReferencePolicies.modern())
                .addressing(ReferencePolicies.microsoftSample(SampleKey.get()).addressing())
                .build();
        NativeImage other = TunnelCompiler.lower(otherTraffic, TargetAbi.WIN64);
        RoundTrip trip = RoundTrip.of(ReferencePolicies.modern(), engineThatGivesBack(Optional.of(other)));

        assertFalse(trip.equal());
        assertEquals(List.of("installed", "read back: differs in traffic", "removed"), trip.steps());
    }

    @Test
    void wantsToSeeTheWholePolicy() {
        RoundTrip trip = RoundTrip.of(ReferencePolicies.modern(), engineThatGivesBack(Optional.empty()));

        assertFalse(trip.equal());
        assertEquals(List.of("installed", "read back: differs in the policy as a whole", "removed"), trip.steps());
    }

    /** An embedded engine with one scripted answer. */
    private static FilterSession engineThatGivesBack(Optional<NativeImage> call) {
        NativeSession session = FilterEngine.embedded().openSession(SessionOptions.staticSession());
        Object proxy = Proxy.newProxyInstance(
                RoundTripTest.class.getClassLoader(), new Class<?>[] {NativeSession.class}, (self, method, args) -> {
                    if (method.getName().equals("getTunnel")) {
                        return call;
                    }
                    try {
                        return method.invoke(session, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return FilterSession.over(
                (NativeSession) proxy, SessionOptions.staticSession().owner(FirstTunnel.OWNER));
    }
}
