package io.culvert.dsl.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.culvert.dsl.Sentences;
import io.culvert.testing.Policies;
import java.util.Map;

/** Runs dynamic Groovy as a user types it. */
final class Scripts {

    private static final String IMPORTS = "import static io.culvert.dsl.Culvert.*; import io.culvert.dsl.Culvert; ";

    private static final Map<String, Object> VARIABLES = Map.ofEntries(
            Map.entry("begun", Sentences.begun()),
            Map.entry("ours", Sentences.OURS),
            Map.entry("theirs", Sentences.THEIRS),
            Map.entry("ends", Sentences.ends4()),
            Map.entry("sites", Sentences.sites()),
            Map.entry("points", Sentences.points()),
            Map.entry("carrying", Sentences.carrying()),
            Map.entry("carried", Sentences.carried()),
            Map.entry("keying", Sentences.keying()),
            Map.entry("proposal", Policies.modernProposal()),
            Map.entry("secret", Policies.presharedKey()),
            Map.entry("keyed", Sentences.keyed()),
            Map.entry("finished", Sentences.finished()),
            Map.entry("revised", Sentences.revised()));

    private Scripts() {}

    /** The last value of a script, which has the words and a variable for each stage. */
    static Object run(String script) {
        Binding binding = new Binding();
        VARIABLES.forEach(binding::setVariable);
        return new GroovyShell(binding).evaluate(IMPORTS + script, "Policy.groovy");
    }
}
