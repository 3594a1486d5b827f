package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.error.WfpException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Which functions of Windows are called, in which order, with which keys, for what a program asks of an engine. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class CallOrderTest {

    private static final String NOT_FOUND = "0x80320006";
    private static final String OTHER_VERSION = "0x80320034";
    private final TunnelPolicy policy = Policies.modern();

    @Test
    void aTransactionIsBegunAndCommittedAroundItsWork() {
        RecordingEngine.reset();
        try (FilterSession session = FilterEngine.windows().open()) {
            session.transaction(tunnels -> tunnels.add(policy));
            session.delete(policy.providerContextKey());
        }
        assertEquals(
                List.of(
                        "FwpmEngineOpen0",
                        "FwpmTransactionBegin0",
                        "FwpmIPsecTunnelAdd1",
                        "FwpmTransactionCommit0",
                        "FwpmTransactionBegin0",
                        // The owner of the tunnel, in the same transaction.
                        "FwpmProviderContextGetByKey3 " + policy.providerContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey2 " + policy.providerContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey1 " + policy.providerContextKey(),
                        "FwpmIPsecTunnelDeleteByKey0 " + policy.providerContextKey(),
                        "FwpmProviderContextDeleteByKey0 " + policy.mainModeContextKey() + " " + NOT_FOUND,
                        "FwpmTransactionCommit0",
                        "FwpmEngineClose0"),
                calls());
    }

    @Test
    void readingBackAsksForBothContextsFromTheNewestVersionDown() {
        RecordingEngine.reset();
        try (FilterSession session = FilterEngine.windows().open()) {
            session.add(policy);
            session.get(policy.providerContextKey());
        }
        assertEquals(
                List.of(
                        "FwpmEngineOpen0",
                        "FwpmIPsecTunnelAdd1",
                        "FwpmProviderContextGetByKey3 " + policy.providerContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey2 " + policy.providerContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey1 " + policy.providerContextKey(),
                        "FwpmProviderContextGetByKey3 " + policy.mainModeContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey2 " + policy.mainModeContextKey() + " " + OTHER_VERSION,
                        "FwpmProviderContextGetByKey1 " + policy.mainModeContextKey(),
                        "FwpmEngineClose0"),
                calls());
    }

    @Test
    void workThatFailsIsAborted() {
        RecordingEngine.reset();
        try (FilterSession session = FilterEngine.windows().open()) {
            assertThrows(
                    WfpException.class,
                    () -> session.transaction(tunnels -> tunnels.delete(policy.providerContextKey())));
        }
        assertEquals(
                List.of(
                        "FwpmEngineOpen0",
                        "FwpmTransactionBegin0",
                        // The deletion would begin one of its own, were there none.
                        "FwpmTransactionBegin0 0x8032000e",
                        "FwpmProviderContextGetByKey3 " + policy.providerContextKey() + " " + NOT_FOUND,
                        "FwpmIPsecTunnelDeleteByKey0 " + policy.providerContextKey() + " " + NOT_FOUND,
                        "FwpmTransactionAbort0",
                        "FwpmEngineClose0"),
                calls());
    }

    private static List<String> calls() {
        return RecordingEngine.takeAll()
                .lines()
                .map(line -> told(JsonParser.parseString(line).getAsJsonObject()))
                .toList();
    }

    private static String told(JsonObject call) {
        String name = call.has("add")
                ? "FwpmIPsecTunnelAdd" + call.get("add")
                : call.get("call").getAsString();
        String key = call.has("key") ? " " + call.get("key").getAsString() : "";
        long result = call.get("result").getAsLong();
        return name + key + (result == 0 ? "" : " 0x" + Long.toHexString(result));
    }
}
