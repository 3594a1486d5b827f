package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void withoutArgumentsShowsOnePolicyWholeAndTheOthersInShort() throws IOException {
        Golden.check("demo", printed(TargetAbi.WIN64));
    }

    @Test
    void showsEveryPolicyWhole() throws IOException {
        Golden.check("demo-all-win32", printed(TargetAbi.WIN32, "--all", "--abi", "win32"));
    }

    @Test
    void printsHelp() throws IOException {
        Console out = new Console();
        assertEquals(0, Main.run(out.stream(), System.err, "--all", "--help"));
        Golden.check("demo-help", out.text());
    }

    @Test
    void refusesArgumentsThatMakeNoSense() {
        assertTrue(refusal("--abi").startsWith("--abi wants win64 or win32, not ''\n"));
        assertTrue(refusal("--abi", "arm").startsWith("--abi wants win64 or win32, not 'arm'\n"));
        assertTrue(refusal("hq").startsWith("unknown argument: hq\nUsage: tools/demo"));
    }

    private static String refusal(String... args) {
        Console out = new Console();
        Console err = new Console();
        assertEquals(2, Main.run(out.stream(), err.stream(), args));
        assertEquals("", out.text());
        return err.text().replace("\r\n", "\n");
    }

    /** The content of dumps is tested elsewhere; here they must be printed and hide the key. */
    private static String printed(TargetAbi abi, String... args) {
        Console out = new Console();
        assertEquals(0, Main.run(out.stream(), System.err, args));
        String text = out.text();
        assertFalse(text.contains("4f 1b 09 c2"), "the pre-shared key is in the output");
        for (TunnelPolicy policy : List.of(
                ReferencePolicies.modern(),
                ReferencePolicies.microsoftSample(SampleKey.get()),
                ReferencePolicies.microsoftSampleOverIpv6(SampleKey.get()))) {
            text = text.replace(dump(policy, abi), "(the dump of an image of " + abi + ")\n");
        }
        return text;
    }

    private static String dump(TunnelPolicy policy, TargetAbi abi) {
        try (NativeImage image = TunnelCompiler.lower(policy, abi)) {
            return image.dump();
        }
    }
}
