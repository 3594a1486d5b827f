package io.culvert.conformance;

import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds random sentences: it picks a word of the current stage, makes arguments by their types, and continues with the
 * stage that the word returns, until it returns a policy. It knows no stage and no word by name, except the two that
 * begin.
 */
final class StageWalk {

    /** A value and the source text that makes it. */
    record Made(Object value, String source) {}

    private static final int ONE_REVISION_IN = 10;
    private static final int ONE_END_IN = 4;

    private final Random random;
    private final StageWalkArguments arguments;
    private final Set<String> called = new TreeSet<>();
    private String sentence = "";

    StageWalk(Random random) {
        this.random = random;
        this.arguments = new StageWalkArguments(random, this);
    }

    /**
     * Builds a sentence to its end.
     *
     * @return the policy
     * @throws InvalidPolicyException if a value in it is refused; {@link #sentence()} has the text up to that call
     */
    TunnelPolicy policy() {
        sentence = "";
        return (TunnelPolicy) made().value();
    }

    /** A complete sentence, alone or as an argument of another one. */
    Made made() {
        Method first = random.nextInt(ONE_REVISION_IN) == 0 ? entry("revise") : entry("tunnel");
        Made at = call(null, Culvert.class, first);
        Class<?> stage = first.getReturnType();
        while (!(at.value() instanceof TunnelPolicy)) {
            Method word = next(StageWalkWords.ofStage(stage));
            at = call(at, stage, word);
            stage = word.getReturnType();
        }
        return at;
    }

    private static Method entry(String name) {
        return StageWalkWords.ofEntry().stream()
                .filter(word -> word.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Often ends a sentence where it may end, so that not every sentence has all clauses. */
    private Method next(List<Method> words) {
        List<Method> last = words.stream()
                .filter(word -> word.getReturnType() == TunnelPolicy.class)
                .toList();
        List<Method> choices = last.isEmpty() || random.nextInt(ONE_END_IN) != 0 ? words : last;
        return choices.get(random.nextInt(choices.size()));
    }

    /** The words that all sentences used so far. */
    Set<String> called() {
        return called;
    }

    /** The last sentence as source text, up to its last call. */
    String sentence() {
        return sentence;
    }

    private Made call(Made at, Class<?> where, Method word) {
        List<Made> given = arguments.of(word);
        Made next = call(at, where, word, given);
        sentence = next.source();
        return next;
    }

    /** Calls a method and counts it. */
    Made call(Made receiver, Class<?> where, Method method, List<Made> given) {
        called.add(StageWalkWords.key(where, method));
        String call = (receiver == null ? "" : receiver.source() + ".") + method.getName() + list(given);
        // Set before the call, so that a refused call is printed as well.
        String before = sentence;
        sentence = call;
        Object result = invoke(method, receiver == null ? null : receiver.value(), given);
        sentence = before;
        return new Made(result, call);
    }

    /** The arguments of a call as source text. */
    static String list(List<Made> given) {
        return given.stream()
                .map(Made::source)
                .filter(source -> !source.isEmpty())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object invoke(Method method, Object receiver, List<Made> given) {
        try {
            return method.invoke(receiver, values(given));
        } catch (InvocationTargetException e) {
            throw refusal(method, e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    static Object[] values(List<Made> given) {
        List<Object> values = new ArrayList<>();
        given.forEach(each -> values.add(each.value()));
        return values.toArray();
    }

    /** The refusal by a rule; any other failure is an error of the library. */
    static InvalidPolicyException refusal(Executable word, InvocationTargetException e) {
        if (e.getCause() instanceof InvalidPolicyException refusal) {
            return refusal;
        }
        throw new AssertionError(word + " failed, but not by a rule", e.getCause());
    }
}
