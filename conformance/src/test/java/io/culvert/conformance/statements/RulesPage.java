package io.culvert.conformance.statements;

import io.culvert.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md}: both tables as one page, then the catalogue of rules. */
final class RulesPage {

    private static final Map<String, String> SECTIONS = Map.of(
            "1", "The call",
            "2", "Versions and tags",
            "3", "Common fields of contexts",
            "4", "Quick mode",
            "5", "Filter conditions",
            "6", "Main mode and authentication",
            "7", "Sessions, transactions, lifetimes, rights",
            "8", "Memory and reading back",
            "9", "Remote procedure calls",
            "L", "Requirements of the library");

    private static final String HEAD = """
            # Platform requirements and rules

            For a user who wants the reason of a refusal, and for a contributor who adds a rule: each known requirement on
            tunnels, how the library enforces it, and the tests that check it.

            Generated from `conformance/src/facts/statements.tsv` and `conformance/src/facts/enforcement.tsv`. `StatementsTest` compares both with
            rules, advice and tests. `mvn verify -Dculvert.rewrite=true` generates the page again.

            Evidence of a statement:

            - **D**: documented by Microsoft
            - **I**: in the interface definitions or headers of Windows
            - **N**: inferred from names and types
            - **P**: practice of public programs
            - **?**: disputed, or not stated anywhere
            - **L**: a requirement of this library

            A rule refuses a value only for a statement with D or I, or for a requirement of the library itself (L, 1.12).
            The statements were checked against Windows headers (mingw-w64) and on a Windows JVM under Wine, behind a recording
            `fwpuclnt.dll` with Wine's NDR engine. **They were not yet checked on a Windows filtering engine.**

            Enforcement of a statement:

            """;

    private static final String RULES_HEAD = """

            ## The rules

            Each rule is checked when a value is made, or when the policy is built. The message of a violation contains reason and cure.

            | rule | requirement | reason | cure | source |
            |---|---|---|---|---|
            """;

    private final Map<String, List<Enforcement>> enforcement;
    private final StringBuilder page = new StringBuilder(HEAD);

    private RulesPage(List<Enforcement> enforcement) {
        this.enforcement = enforcement.stream().collect(Collectors.groupingBy(Enforcement::id));
    }

    static String of(List<Statement> statements, List<Enforcement> enforcement, List<Rule> rules) {
        RulesPage written = new RulesPage(enforcement);
        written.legend();
        String section = "";
        for (Statement statement : statements) {
            if (!statement.section().equals(section)) {
                section = statement.section();
                written.section(section);
            }
            written.statement(statement);
        }
        written.page.append(RULES_HEAD);
        rules.forEach(written::rule);
        return written.page.toString();
    }

    private void legend() {
        for (How how : How.values()) {
            page.append("- **")
                    .append(how.word())
                    .append("**: ")
                    .append(how.meaning())
                    .append('\n');
        }
    }

    private void section(String section) {
        page.append("\n## ");
        if (!section.equals("L")) {
            page.append(section).append(". ");
        }
        page.append(SECTIONS.get(section))
                .append("\n\n| | | statement | enforced by | tests |\n|---|---|---|---|---|\n");
    }

    private void statement(Statement statement) {
        List<Enforcement> ways = enforcement.getOrDefault(statement.id(), List.of());
        row(
                statement.id(),
                statement.standing(),
                statement.text() + " <br>*" + statement.source() + "*",
                ways.stream().map(RulesPage::way).collect(Collectors.joining(" <br>")),
                ways.stream()
                        .flatMap(way -> way.tests().stream())
                        .distinct()
                        .map(test -> "`" + test + "`")
                        .collect(Collectors.joining(" <br>")));
    }

    private static String way(Enforcement way) {
        String what = way.how() == How.NOT_APPLICABLE
                ? way.what()
                : way.how() == How.CALLER
                        ? "`" + way.what().replaceFirst(":", "`:")
                        : way.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "**" + way.how().word() + "** " + what;
    }

    private void rule(Rule rule) {
        row("`" + rule.id() + "`", rule.statement(), rule.reason(), rule.cure(), rule.source());
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
