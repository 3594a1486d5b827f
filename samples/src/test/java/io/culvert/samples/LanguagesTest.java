package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.auth.Secret;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import org.junit.jupiter.api.Test;

/** A policy is equal, and has equal bytes, in all three languages. */
class LanguagesTest {

    private final Secret key = SampleKey.get();

    @Test
    void modern() {
        same(ReferencePolicies.modern(), KotlinPolicies.modern(), GroovyPolicies.modern());
    }

    @Test
    void microsoftSample() {
        same(
                ReferencePolicies.microsoftSample(key),
                KotlinPolicies.microsoftSample(key),
                GroovyPolicies.microsoftSample(key));
    }

    @Test
    void microsoftSampleOverIpv6() {
        same(
                ReferencePolicies.microsoftSampleOverIpv6(key),
                KotlinPolicies.microsoftSampleOverIpv6(key),
                GroovyPolicies.microsoftSampleOverIpv6(key));
    }

    static void same(TunnelPolicy java, TunnelPolicy kotlin, TunnelPolicy groovy) {
        assertEquals(java, kotlin);
        assertEquals(java, groovy);
        for (TargetAbi abi : TargetAbi.values()) {
            sameBytes(java, kotlin, abi);
            sameBytes(java, groovy, abi);
        }
    }

    private static void sameBytes(TunnelPolicy java, TunnelPolicy other, TargetAbi abi) {
        try (NativeImage expected = TunnelCompiler.lower(java, abi);
                NativeImage actual = TunnelCompiler.lower(other, abi)) {
            assertEquals(expected, actual);
            assertArrayEquals(expected.toBytes(), actual.toBytes());
        }
    }
}
