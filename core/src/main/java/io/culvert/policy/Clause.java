package io.culvert.policy;

import io.culvert.internal.DifferenceList;
import io.culvert.net.InterfaceLuid;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * The table of the optional clauses. A row contains everything that this package uses of a clause: name in a place,
 * value, description, requirement and rules.
 */
final class Clause<V> {

    /** Collects the results of one task, such as checking, for the value of a clause. */
    interface Station<V, C> {
        void visit(V value, Place place, C found);
    }

    private static final List<Clause<?>> ALL = List.of(
            new Clause<Set<TunnelOption>>(
                    "tunnel options",
                    clauses -> some(clauses.tunnelOptions()),
                    KeyingText::options,
                    (options, place, found) -> options.forEach(option -> found.option(option, place)),
                    (options, place, found) -> found.elements(place, List.copyOf(options), TunnelOption.class)),
            new Clause<InterfaceLuid>(
                    "local interface",
                    OptionalClauses::localInterface,
                    luid -> "; bound to interface " + luid,
                    since("a local interface", ApiGeneration.ADD1),
                    Clause::notZero),
            new Clause<Long>(
                    "forward-path lifetime",
                    clauses -> boxed(clauses.forwardPathLifetimeSeconds()),
                    seconds -> "; associations begun on the forward path live " + seconds + " s",
                    since("a forward-path lifetime", ApiGeneration.ADD2),
                    (seconds, place, found) ->
                            found.inRange(OptionRules.ZERO_MEANS_NONE, place.then("seconds"), seconds, 1)),
            new Clause<Long>(
                    "compartment",
                    clauses -> boxed(clauses.compartmentId()),
                    id -> "; in compartment " + id,
                    since("a compartment", ApiGeneration.ADD3),
                    (id, place, found) -> found.inRange(OptionRules.ZERO_MEANS_NONE, place, id, 1)),
            new Clause<List<TrafficSelectorPolicy>>(
                    "traffic selectors",
                    clauses -> some(clauses.trafficSelectors()),
                    selectors -> "; negotiating " + PolicyText.either(selectors, String::valueOf),
                    since("explicit traffic selectors", ApiGeneration.ADD3),
                    (selectors, place, found) -> found.elements(place, selectors, TrafficSelectorPolicy.class)));

    private final String name;
    private final Function<OptionalClauses, Optional<V>> value;
    private final Function<V, String> text;
    private final Station<V, PolicyRequirements> requirement;
    private final Station<V, Violations> check;

    private Clause(
            String name,
            Function<OptionalClauses, Optional<V>> value,
            Function<V, String> text,
            Station<V, PolicyRequirements> requirement,
            Station<V, Violations> check) {
        this.name = name;
        this.value = value;
        this.text = text;
        this.requirement = requirement;
        this.check = check;
    }

    /** Describes the clauses as parts of a sentence. Returns the empty text if no clause is set. */
    static String text(OptionalClauses clauses) {
        StringBuilder all = new StringBuilder();
        ALL.forEach(clause -> clause.append(clauses, all));
        return all.toString();
    }

    static void requirements(OptionalClauses clauses, PolicyRequirements found) {
        ALL.forEach(clause -> clause.require(clauses, found));
    }

    static void check(OptionalClauses clauses, Violations found) {
        ALL.forEach(clause -> clause.verify(clauses, found));
    }

    static List<Difference> differences(Place within, OptionalClauses before, OptionalClauses after) {
        DifferenceList differences = new DifferenceList(within);
        ALL.forEach(clause -> differences.compare(clause.name, clause.value.apply(before), clause.value.apply(after)));
        return differences.toList();
    }

    private void append(OptionalClauses clauses, StringBuilder all) {
        value.apply(clauses).map(text).ifPresent(all::append);
    }

    private void require(OptionalClauses clauses, PolicyRequirements found) {
        value.apply(clauses).ifPresent(each -> requirement.visit(each, Place.of(name), found));
    }

    private void verify(OptionalClauses clauses, Violations found) {
        value.apply(clauses).ifPresent(each -> check.visit(each, Place.of(name), found));
    }

    private static <V> Station<V, PolicyRequirements> since(String feature, ApiGeneration first) {
        return (value, place, found) -> found.generation(feature, place, first);
    }

    private static void notZero(InterfaceLuid luid, Place place, Violations found) {
        if (luid.value() == 0) {
            found.add(OptionRules.INTERFACE_LUID, place, "0", "any other LUID");
        }
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static <C extends Collection<?>> Optional<C> some(C elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }
}
