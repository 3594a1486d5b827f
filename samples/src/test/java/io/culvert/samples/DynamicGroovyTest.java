package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.culvert.auth.Secret;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writes through the reader of a read-only transaction, from dynamic Groovy. Static compilers refuse them. Dynamic Groovy
 * looks at the object, whose class has these methods.
 */
class DynamicGroovyTest {

    private static final String KEY_TEXT = "correct horse battery staple";

    static Stream<String> writes() {
        return Stream.of(
                        "session.readOnlyTransaction { it.WRITE }",
                        "session.beginReadOnly().withCloseable { it.WRITE }")
                .flatMap(transaction -> Stream.of(
                                "add(policy)",
                                "replace(policy)",
                                "delete(policy.providerContextKey())",
                                "addProvider(provider)",
                                "deleteProvider(provider.key())")
                        .map(write -> transaction.replace("WRITE", write)));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteInAReadOnlyTransactionIsRefusedInASentence(String script) {
        TunnelPolicy policy = ReferencePolicies.microsoftSample(Secret.utf8(KEY_TEXT));
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open()) {
            Binding binding = new Binding();
            binding.setVariable("session", session);
            binding.setVariable("policy", policy);
            binding.setVariable("provider", Provider.of(new UUID(1, 2), "owner"));
            GroovyShell shell = new GroovyShell(binding);
            IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> shell.evaluate(script));
            assertEquals(
                    "this transaction is read-only: call transaction(...) of the FilterSession instead of"
                            + " readOnlyTransaction(...), or begin() instead of beginReadOnly()",
                    refusal.getMessage());
            StringWriter printed = new StringWriter();
            refusal.printStackTrace(new PrintWriter(printed));
            assertFalse(printed.toString().contains(KEY_TEXT), printed::toString);
            assertEquals(0, session.tunnels().count());
        }
    }
}
