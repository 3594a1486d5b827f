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
 * Says sentences at random: takes a word of the stage it stands at, makes arguments by their types, goes to what the word
 * returns, until that is a policy. It knows no stage and no word by name.
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
     * A sentence to its end.
     *
     * @return the policy
     * @throws InvalidPolicyException if something in it is refused; {@link #sentence()} tells how far it came
     */
    TunnelPolicy policy() {
        sentence = "";
        return (TunnelPolicy) made().value();
    }

    /** A sentence to its end, within another one or by itself. */
    Made made() {
        Method first = random.nextInt(ONE_REVISION_IN) == 0 ? entry("revise") : entry("tunnel");
        Made at = say(null, Culvert.class, first);
        Class<?> stage = first.getReturnType();
        while (!(at.value() instanceof TunnelPolicy)) {
            Method word = next(StageWalkWords.ofStage(stage));
            at = say(at, stage, word);
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

    /** Where a sentence may end, it often does: not each of them says all that can be said. */
    private Method next(List<Method> words) {
        List<Method> last = words.stream()
                .filter(word -> word.getReturnType() == TunnelPolicy.class)
                .toList();
        List<Method> choices = last.isEmpty() || random.nextInt(ONE_END_IN) != 0 ? words : last;
        return choices.get(random.nextInt(choices.size()));
    }

    /** The words that were used so far, by any sentence. */
    Set<String> called() {
        return called;
    }

    /** The last sentence as source text, as far as it came. */
    String sentence() {
        return sentence;
    }

    private Made say(Made at, Class<?> where, Method word) {
        List<Made> given = arguments.of(word);
        Made next = call(at, where, word, given);
        sentence = next.source();
        return next;
    }

    /** Calls a method and counts it. */
    Made call(Made receiver, Class<?> where, Method method, List<Made> given) {
        called.add(StageWalkWords.key(where, method));
        String call = (receiver == null ? "" : receiver.source() + ".") + method.getName() + list(given);
        // Kept before the call, so that a refused one is printed as well.
        String before = sentence;
        sentence = call;
        Object result = invoke(method, receiver == null ? null : receiver.value(), given);
        sentence = before;
        return new Made(result, call);
    }

    /** Arguments as they stand in a call. */
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

    /** A rule is broken, or the library is. */
    static InvalidPolicyException refusal(Executable word, InvocationTargetException e) {
        if (e.getCause() instanceof InvalidPolicyException refusal) {
            return refusal;
        }
        throw new AssertionError(word + " failed, and not by a rule", e.getCause());
    }
}
