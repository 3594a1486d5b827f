package io.culvert.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.dsl.stage.RevisionStage;
import io.culvert.dsl.stage.Stage;
import io.culvert.dsl.stage.Stages;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that a stage finds, at once or in {@code build()}, has the tunnel as the outermost element of its place. */
class FaultPlaceTest {

    /** A method of a stage with one invalid argument. */
    record Call(Stage stage, Method word, List<@Nullable Object> arguments) {

        /** Returns the refusal of the method, or of the policy that follows from it. */
        Optional<InvalidPolicyException> refusal() {
            try {
                Object next = word.invoke(stage, arguments.toArray());
                return next instanceof FinishStage finish
                        ? refusalOf(finish::build)
                        : next instanceof RevisionStage revision ? refusalOf(revision::build) : Optional.empty();
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof InvalidPolicyException refusal ? Optional.of(refusal) : Optional.empty();
            } catch (IllegalAccessException e) {
                return fail(e);
            }
        }

        String name() {
            return Samples.stageOf(stage).getSimpleName() + "." + word.getName();
        }

        @Override
        public String toString() {
            return name() + word.getParameterCount() + " of " + arguments;
        }
    }

    static List<Call> calls() {
        return Samples.stages().stream()
                .flatMap(stage -> Stages.words(Samples.stageOf(stage)).stream().flatMap(word -> calls(stage, word)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyFaultNamesTheTunnel(Call call) {
        String name =
                call.name().equals("FinishStage.named") ? "" + call.arguments().get(0) : "hq";
        call.refusal().ifPresent(refusal -> assertNames(name, refusal));
    }

    /** Without this list, the test above would pass if no argument were refused. */
    @Test
    void theseMethodsRefuseArgumentsOrLeadToARefusal() {
        assertEquals(
                List.of(
                        "FinishStage.compartment",
                        "FinishStage.description",
                        "FinishStage.failOverIdleTimeoutSeconds",
                        "FinishStage.forwardPathLifetimeSeconds",
                        "FinishStage.idleTimeoutSeconds",
                        "FinishStage.named",
                        "FinishStage.providerContextKey",
                        "FinishStage.providerData",
                        "FinishStage.trafficSelectors",
                        "ProtectionStage.protectedBy",
                        "RevisionStage.protectedBy"),
                calls().stream()
                        .filter(call -> call.refusal().isPresent())
                        .map(Call::name)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void aTargetThatIsTooOldNamesTheTunnel() {
        FinishStage stage = Sentences.finished().compartment(2).target(WindowsVersion.WINDOWS_8);
        assertNames("hq", assertThrows(InvalidPolicyException.class, stage::build));
    }

    @Test
    void aKeyingThatDoesNotFitTheTrafficNamesTheTunnel() {
        RevisionStage stage = Culvert.revise(Sentences.carried()
                        .keyedBy(Sentences.keying())
                        .protectedBy(Culvert.esp(Culvert.AES_GCM_256))
                        .build())
                .keyedBy(Culvert.ikev1WithSystemMainMode());
        assertNames("hq", assertThrows(InvalidPolicyException.class, stage::build));
    }

    /** The name at the time of the fault, which is the only one that the stage knows. */
    @Test
    void afterARenamingTheNewNameCounts() {
        FinishStage renamed = Sentences.finished().named("branch");
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> renamed.providerData(new byte[0]));
        assertEquals("tunnel 'branch' > provider data", placeOf(refusal));
    }

    /** Java evaluates an argument before the stage sees it. */
    @Test
    void anArgumentThatFailsByItselfKnowsNoTunnel() {
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class, () -> Sentences.begun().localEndpoint(Culvert.ipv4("203.0.113.256")));
        assertEquals("IPv4 address", placeOf(refusal));
    }

    @Test
    void theStackTraceBeginsAtTheOriginOfTheFault() {
        FinishStage stage = Sentences.finished();
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> stage.providerData(new byte[0]));
        assertEquals("io.culvert.policy.ProviderData", refusal.getStackTrace()[0].getClassName());
    }

    private static String placeOf(InvalidPolicyException refusal) {
        return refusal.violations().get(0).place().toString();
    }

    private static void assertNames(String tunnelName, InvalidPolicyException refusal) {
        for (Violation violation : refusal.violations()) {
            List<String> elements = violation.place().elements();
            assertEquals(Place.tunnel(tunnelName).elements(), elements.subList(0, 1), refusal.getMessage());
            assertEquals(
                    1,
                    elements.stream()
                            .filter(each -> each.startsWith("tunnel '"))
                            .count(),
                    refusal.getMessage());
        }
    }

    private static Optional<InvalidPolicyException> refusalOf(Supplier<TunnelPolicy> build) {
        try {
            assertNotNull(build.get());
            return Optional.empty();
        } catch (InvalidPolicyException refusal) {
            return Optional.of(refusal);
        }
    }

    private static Stream<Call> calls(Stage stage, Method word) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < word.getParameterCount(); i++) {
            for (@Nullable Object invalid : invalid(word.getParameterTypes()[i])) {
                List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(Samples.arguments(word)));
                arguments.set(i, invalid);
                calls.add(new Call(stage, word, arguments));
            }
        }
        return calls.stream();
    }

    private static List<@Nullable Object> invalid(Class<?> type) {
        if (type == long.class) {
            return Arrays.asList(-1L, 1L << 32);
        }
        if (type == UUID.class) {
            return Arrays.asList(null, new UUID(0, 0));
        }
        if (type == String.class) {
            return Arrays.asList(null, "a\u0007b");
        }
        return type.isArray()
                ? Arrays.asList(
                        null,
                        Array.newInstance(type.getComponentType(), 0),
                        Array.newInstance(type.getComponentType(), 1))
                : Arrays.asList((Object) null);
    }
}
