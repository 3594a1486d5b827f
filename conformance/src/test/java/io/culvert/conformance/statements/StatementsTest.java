package io.culvert.conformance.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement about the platform is enforced, and every enforcement in the table exists. */
class StatementsTest {

    private final List<Statement> statements = Tables.statements();
    private final List<Enforcement> enforcement = Tables.enforcement();
    private final SourceTree sources = new SourceTree();

    @Test
    void everyStatementIsEnforced() {
        Set<String> held = enforcement.stream().map(Enforcement::id).collect(Collectors.toSet());
        assertEquals(List.of(), unless(statements.stream().map(Statement::id), held::contains), "not enforced");
    }

    @Test
    void everyEnforcementBelongsToAStatement() {
        List<String> ids = statements.stream().map(Statement::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids, "two statements with one id");
        assertEquals(List.of(), unless(enforcement.stream().map(Enforcement::id), ids::contains));
    }

    @Test
    void everyStatementHasItsEvidence() {
        assertEquals(
                List.of(),
                unless(
                        statements.stream().map(each -> each.id() + " " + each.standing()),
                        each -> each.matches("\\S+ [DINPL?](, [DINP?])*")));
        assertTrue(statements.stream()
                .noneMatch(each -> each.text().isBlank() || each.source().isBlank()));
    }

    @Test
    void everyEnforcementHasATest() {
        assertEquals(
                List.of(),
                enforcement.stream()
                        .filter(each -> each.how().needsTests() && each.tests().isEmpty())
                        .toList(),
                "without a test");
        assertEquals(List.of(), unless(enforcement.stream().flatMap(each -> each.tests().stream()), sources::hasTest));
    }

    @Test
    void rulesAndAdviceExist() throws ReflectiveOperationException {
        assertEquals(List.of(), unless(names(How.RULE), ruleIds()::contains));
        assertEquals(List.of(), unless(names(How.LINT), Catalogue.advice()::contains));
    }

    @Test
    void everyRuleEnforcesAStatement() throws ReflectiveOperationException {
        Set<String> named = names(How.RULE).collect(Collectors.toSet());
        assertEquals(List.of(), unless(ruleIds().stream(), named::contains), "rules that enforce no statement");
    }

    @Test
    void typesAndCodesExist() {
        assertEquals(List.of(), unless(names(How.TYPE), sources::hasType));
        assertEquals(List.of(), unless(names(How.LOWERING), sources::hasType));
        assertEquals(List.of(), unless(names(How.CALLER), sources::hasType));
        assertEquals(List.of(), unless(names(How.ENGINE), sources::engineAnswers));
    }

    /** Checks the checks above. */
    @Test
    void aTestThatDoesNotExistIsNotFound() {
        assertTrue(sources.hasTest("StatementsTest#everyStatementIsEnforced"));
        assertTrue(sources.hasTest("RulesTest#aBreachNamesElementValueAndWhatIsAllowed"));
        assertTrue(sources.hasTest("MustNotCompileTest#java"));
        assertTrue(sources.hasTest("must-not-compile/CbcAlone"));
        assertFalse(sources.hasTest("StatementsTest"));
        assertFalse(sources.hasTest("StatementsTest#names"));
        assertFalse(sources.hasTest("StatementsTest#noSuchTest"));
        assertFalse(sources.hasTest("NoTest#everyStatementIsEnforced"));
        assertFalse(sources.hasTest("must-not-compile/StatementsTest"));
        assertFalse(sources.hasType("StatementsTest"));
        assertFalse(sources.engineAnswers("FWP_E_CALLOUT_NOT_FOUND"));
    }

    @Test
    void thePageEqualsTheTables() throws IOException, ReflectiveOperationException {
        Path document = Path.of("..", "docs", "rules.md");
        String page = RulesPage.of(statements, enforcement, Catalogue.rules());
        if (Boolean.getBoolean("culvert.rewrite")) {
            Files.writeString(document, page);
        }
        assertEquals(
                Files.readString(document),
                page,
                "docs/rules.md differs from the tables; -Dculvert.rewrite=true writes it again");
    }

    private static List<String> ruleIds() throws ReflectiveOperationException {
        return Catalogue.rules().stream().map(Rule::id).toList();
    }

    private Stream<String> names(How how) {
        return enforcement.stream().filter(each -> each.how() == how).flatMap(each -> each.names().stream());
    }

    private static List<String> unless(Stream<String> all, Predicate<String> fine) {
        return all.filter(fine.negate()).distinct().toList();
    }
}
