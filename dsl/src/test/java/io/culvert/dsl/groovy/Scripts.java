package io.culvert.dsl.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.culvert.dsl.Sentences;
import java.util.Map;

/** Dynamic Groovy as somebody types it. */
final class Scripts {

    private static final String IMPORTS = "import static io.culvert.dsl.Culvert.*; import io.culvert.dsl.Culvert; ";

    private Scripts() {}

    /** The last value of a script that has the words, and one variable a stage. */
    static Object run(String script) {
        Map<String, Object> variables = Map.of(
                "begun", Sentences.begun(),
                "ours", Sentences.OURS,
                "theirs", Sentences.THEIRS,
                "ends", Sentences.ends4(),
                "sites", Sentences.sites(),
                "points", Sentences.points(),
                "keying", Sentences.keying(),
                "keyed", Sentences.keyed(),
                "finished", Sentences.finished());
        Binding binding = new Binding();
        variables.forEach(binding::setVariable);
        return new GroovyShell(binding).evaluate(IMPORTS + script, "Policy.groovy");
    }
}
