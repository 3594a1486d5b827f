package io.culvert.wfp.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Policies;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.layout.sdk.Functions;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call with each fault: what it answers, what it leaves in the engine, and what the session is good for afterwards. */
class EveryFaultTest {

    private static final Fault TRANSACTION_ABORTED = Fault.failing(ErrorCodes.FWP_E_TXN_ABORTED);
    private static final Fault SESSION_ABORTED = Fault.failing(ErrorCodes.FWP_E_SESSION_ABORTED);
    private static final Set<EngineCall> ENDING = Set.of(EngineCall.COMMIT_TRANSACTION, EngineCall.ABORT_TRANSACTION);

    static Stream<Arguments> everyCallWithEveryFault() {
        List<Fault> faults = List.of(
                Fault.failing(ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING),
                Fault.failing(0xDEADBEEF),
                TRANSACTION_ABORTED,
                SESSION_ABORTED,
                Fault.timingOut(),
                Fault.dyingBefore(),
                Fault.dyingAfter());
        return Stream.of(EngineCall.values()).flatMap(call -> faults.stream().map(fault -> Arguments.of(call, fault)));
    }

    @ParameterizedTest
    @MethodSource("everyCallWithEveryFault")
    void isAnsweredAndLeavesWhatItMust(EngineCall call, Fault fault) {
        try (EmbeddedEngine machine = prepared()) {
            String before = state(machine);
            ScriptedFaults faults = FaultPlan.scripted();
            NativeSession session = FaultyEngine.over(machine.openSession(SessionOptions.staticSession()), faults);
            Runnable exercise = Exercise.of(call, session);
            faults.next(call, fault);
            WfpException answer = Exercise.refusal(exercise).orElseThrow();
            assertTrue(faults.isUsedUp());
            assertEquals(code(fault), answer.code(), answer.getMessage());
            assertTrue(answer.call().startsWith(call.function()), answer.call());
            boolean happened = (call == EngineCall.CLOSE || goesOn(fault))
                    ? happensTheSecondTime(call, fault, exercise)
                    : isDead(session, fault);
            session.close();
            session.close();
            assertEquals("ERROR_INVALID_HANDLE", symbol(() -> session.getProvider(Exercise.PROVIDER.key())));
            assertEquals(happened ? unfaulted(call).state() : before, state(machine));
        }
    }

    private static boolean goesOn(Fault fault) {
        return fault instanceof Refusal && !fault.equals(SESSION_ABORTED);
    }

    private static int code(Fault fault) {
        return fault instanceof Refusal refusal ? refusal.code() : ErrorCodes.RPC_S_CALL_FAILED;
    }

    /** A session that goes on can make the call, as if the first time had not been; a second close does nothing. */
    private static boolean happensTheSecondTime(EngineCall call, Fault fault, Runnable exercise) {
        boolean aborted = ENDING.contains(call) && fault.equals(TRANSACTION_ABORTED);
        assertEquals(aborted ? "FWP_E_NO_TXN_IN_PROGRESS" : unfaulted(call).answer(), symbol(exercise));
        return !aborted;
    }

    /** One that is dead can make none; whether the last one happened, only the engine knows. */
    private static boolean isDead(NativeSession session, Fault fault) {
        for (EngineCall other : EngineCall.values()) {
            if (other != EngineCall.CLOSE) {
                assertEquals(
                        "FWP_E_SESSION_ABORTED",
                        symbol(() -> Exercise.of(other, session).run()),
                        other::name);
            }
        }
        assertEquals("FWP_E_SESSION_ABORTED", symbol(() -> session.getTunnel(Exercise.TUNNEL)));
        assertNotNull(session.abi());
        return fault.equals(Fault.dyingAfter());
    }

    /** What a call does to an engine without faults. */
    private record Unfaulted(String answer, String state) {}

    private static Unfaulted unfaulted(EngineCall call) {
        try (EmbeddedEngine machine = prepared()) {
            String answer;
            try (NativeSession session = machine.openSession(SessionOptions.staticSession())) {
                answer = symbol(Exercise.of(call, session));
            }
            return new Unfaulted(answer, state(machine));
        }
    }

    private static EmbeddedEngine prepared() {
        EmbeddedEngine machine = FilterEngine.embedded();
        try (FilterSession engine = machine.open()) {
            engine.addProvider(Exercise.PROVIDER);
            engine.add(Policies.modern());
        }
        return machine;
    }

    private static String symbol(Runnable call) {
        return Exercise.refusal(call).map(WfpException::symbol).orElse("");
    }

    /** Everything that the calls change, as another session sees it. */
    private static String state(EmbeddedEngine machine) {
        try (FilterSession engine = machine.open();
                Stream<InstalledTunnel> tunnels = engine.tunnels()) {
            return tunnels.map(InstalledTunnel::name).sorted().toList()
                    + " " + engine.providers().toList()
                    + " "
                    + Exercise.SECURED.stream()
                            .map(object -> Exercise.refusal(() -> engine.securityDescriptor(object))
                                    .map(WfpException::symbol)
                                    .orElseGet(() ->
                                            engine.securityDescriptor(object).toString()))
                            .toList();
        }
    }

    /** The tables have the functions; of several versions all of them. */
    @ParameterizedTest
    @EnumSource(EngineCall.class)
    void isOfAFunctionThatThereIs(EngineCall call) {
        String function = call.function();
        String first = function.endsWith("0") ? function : function + "0";
        assertNotNull(Functions.TABLE.find(first), first);
        boolean several = Optional.ofNullable(Functions.TABLE.find(first.replaceFirst("0$", "1")))
                .isPresent();
        assertEquals(several, !function.endsWith("0"), function);
    }
}
