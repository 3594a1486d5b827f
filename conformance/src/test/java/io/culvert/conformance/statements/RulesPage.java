package io.culvert.conformance.statements;

import io.culvert.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/rules.md}: both tables as one page, and the catalogue of rules behind them. */
final class RulesPage {

    private static final Map<String, String> SECTIONS = Map.of(
            "1", "The call",
            "2", "Versions and tags",
            "3", "The envelope",
            "4", "Quick mode",
            "5", "Filter conditions",
            "6", "Main mode and authentication",
            "7", "Sessions, transactions, lifetimes, rights",
            "8", "Memory and reading back",
            "9", "Remote procedure calls",
            "L", "The library's own");

    private static final String HEAD = """
            # What the platform demands, and who holds it

            Every statement about tunnels that is known from Microsoft's documentation and headers, or read out of them; how each is
            held; and the tests that show it. Made from `conformance/src/facts/statements.tsv` and `enforcement.tsv`, and compared with
            rules, advice and tests by `StatementsTest`; `mvn verify -Dculvert.rewrite=true` writes it anew.

            How sure it is: **D** documented; **I** said by the interface definitions or the headers; **N** inferred, from names and
            types; **P** practice of public programs; **?** disputed, or stated nowhere; **L** a demand of this library. What a
            rule refuses stands on D or I, or is the library's own demand (L, 1.12). Nothing here was tried on a filtering engine of
            Windows.

            How it is held:

            """;

    private static final String RULES_HEAD = """

            ## The rules

            What is checked when a value is made, with the cure that the message names.

            | rule | what must hold | otherwise | cure | source |
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
        page.append(SECTIONS.get(section)).append("\n\n| | | statement | held by | tests |\n|---|---|---|---|---|\n");
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
