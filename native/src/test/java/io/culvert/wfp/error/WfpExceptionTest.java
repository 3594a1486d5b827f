package io.culvert.wfp.error;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WfpExceptionTest {

    private static final List<String> FAMILIES = List.of("FWP_E", "Win32", "RPC");

    /** Everything that a call of the engine may be answered with, as its caller reads it. */
    @Test
    void everyCodeIsTold() {
        String texts = codes().map(ErrorCode::code)
                .map(code -> new WfpException(code, "FwpmIPsecTunnelAdd1").getMessage())
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("errors.txt", texts);
    }

    /** No code leaves anybody alone with it, and no sentence is about none. */
    @Test
    void everyCodeHasACure() {
        List<String> without = codes().filter(code ->
                        new WfpException(code.code(), "any").cure().orElse("").length() < 20)
                .map(ErrorCode::symbol)
                .toList();
        assertEquals(List.of(), without);
    }

    /** Which codes a program may answer by trying again, and how. */
    @Test
    void everyCodeHasAnAdvice() {
        Map<RetryAdvice, List<String>> advice = codes().collect(Collectors.groupingBy(
                code -> new WfpException(code.code(), "any").retryAdvice(),
                TreeMap::new,
                Collectors.mapping(ErrorCode::symbol, Collectors.toList())));
        advice.remove(RetryAdvice.NONE);
        Golden.assertMatches(
                "retries.txt",
                advice.entrySet().stream()
                        .map(each -> each.getKey() + "\n  " + String.join("\n  ", each.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    private static Stream<ErrorCode> codes() {
        return ErrorTable.TABLE.all().stream()
                .filter(code -> FAMILIES.contains(code.family()) && !code.isRange() && code.code() != 0);
    }

    @Test
    void aCodeOfARangeHasTheCureOfTheRange() {
        assertTrue(new WfpException(0x80010105, "FwpmEngineOpen0").cure().isPresent());
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        WfpException refusal = new WfpException(ErrorCodes.FWP_E_IN_USE, "FwpmProviderDeleteByKey0", "why")
                .at(Place.of("name"))
                .about(Place.of("provider 'p'"), new UUID(1, 2));
        refusal.addSuppressed(new WfpException(ErrorCodes.FWP_E_TXN_ABORTED, "FwpmTransactionAbort0"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            WfpException back = (WfpException) in.readObject();
            assertEquals(refusal.getMessage(), back.getMessage());
            assertEquals(refusal.code(), back.code());
            assertEquals(refusal.element(), back.element());
            assertEquals(refusal.retryAdvice(), back.retryAdvice());
            assertEquals(1, back.getSuppressed().length);
        }
    }

    /** Windows says a code; some codes are about one part. */
    @Test
    void aPartThatTheCodeLeavesIsProbable() {
        TunnelPolicy policy = Policies.modern();
        WfpException bare = new WfpException(ErrorCodes.FWP_E_INVALID_TUNNEL_ENDPOINT, "FwpmIPsecTunnelAdd1");
        WfpException named = bare.about(policy);
        assertEquals(
                "tunnel 'hq' > endpoints", named.element().map(Place::toString).orElse(""));
        assertTrue(
                named.getMessage()
                        .startsWith("FWP_E_INVALID_TUNNEL_ENDPOINT (0x8032003D) from FwpmIPsecTunnelAdd1 for"
                                + " probably tunnel 'hq' > endpoints\n"),
                named.getMessage());
        assertEquals(
                "tunnel 'hq' > remote endpoint",
                bare.at(Place.of("remote endpoint"))
                        .about(policy)
                        .element()
                        .map(Place::toString)
                        .orElse(""),
                "the engine knows better");
        assertEquals(
                "tunnel 'hq' (" + policy.providerContextKey() + ")",
                new WfpException(ErrorCodes.FWP_E_INVALID_PARAMETER, "FwpmIPsecTunnelAdd1")
                        .about(policy)
                        .element()
                        .map(Place::toString)
                        .orElse(""));
    }

    /** Of the object it is about and what happened on the way, nothing is told twice, and nothing is lost. */
    @Test
    void namingKeepsTraceAndCompany() {
        Throwable cause = new IllegalArgumentException("cause");
        WfpException refusal = new WfpException(ErrorCodes.FWP_E_IN_USE, "any", "why", cause);
        refusal.addSuppressed(new IllegalStateException("on top"));
        WfpException named = refusal.about(Place.of("provider 1"));
        assertSame(cause, named.getCause());
        assertArrayEquals(refusal.getStackTrace(), named.getStackTrace());
        assertArrayEquals(refusal.getSuppressed(), named.getSuppressed());
    }

    @Test
    void anUnknownCodeIsToldByItsNumber() {
        WfpException refusal = new WfpException(0xDEADBEEF, "FwpmEngineOpen0");
        assertEquals("0xDEADBEEF", refusal.symbol());
        assertEquals(
                "0xDEADBEEF (0xDEADBEEF) from FwpmEngineOpen0\n      meaning: not in the table of known codes",
                refusal.getMessage());
    }

    @Test
    void theFirstToNameTheElementIsHeard() {
        WfpException refusal = new WfpException(ErrorCodes.FWP_E_IN_USE, "FwpmProviderDeleteByKey0", "why")
                .about(Place.of("provider 1"))
                .about(Place.of("provider 2"));
        assertEquals("provider 1", refusal.element().map(Place::toString).orElse(""));
    }
}
