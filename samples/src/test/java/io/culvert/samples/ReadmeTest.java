package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in the documents is code that was compiled and run. */
class ReadmeTest {

    private static final Path TOP = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void showsCodeOfTheSamples(String name) throws IOException {
        Path document = TOP.resolve(name);
        assertTrue(Files.exists(document), name + " is missing");
        String written = Files.readString(document);
        String filledIn = Snippets.fillIn(written, Snippets.from(TOP));
        if (Boolean.getBoolean("culvert.rewrite")) {
            Files.writeString(document, filledIn);
        } else {
            assertEquals(filledIn, written, name + " shows other code than the samples have; -Dculvert.rewrite=true");
        }
    }

    @Test
    void fillsInWhatStandsBetweenTheMarks() {
        List<String> lines = List.of(
                "class A {", "    // snippet: b", "    if (c) {", "", "        d();", "    }", "    // end", "}");
        assertEquals("if (c) {\n\n    d();\n}\n", Snippets.region(lines, "b"));

        String document = "Text\n\n<!-- snippet: A.java#b -->\n```java\nold();\n```\n";
        assertEquals(
                "Text\n\n<!-- snippet: A.java#b -->\n```java\nif (c) {\n\n    d();\n}\n```\n",
                Snippets.fillIn(document, reference -> Snippets.region(lines, reference.name())));
    }

    @Test
    void refusesCodeThatComesFromNowhere() {
        refused("```java\nold();\n```\n");
        refused("<!-- snippet: A.java#b -->\n\n```kotlin\nold()\n```\n");
        refused("<!-- snippet: A.java#b -->\n```groovy\nold()\n");
        refused("<!-- snippet: A.java#b -->\ntext\n");
        assertThrows(IllegalStateException.class, () -> Snippets.region(List.of("// snippet: b", "c"), "b"));
        assertThrows(IllegalStateException.class, () -> Snippets.region(List.of("// snippet: bc", "c", "// end"), "b"));
    }

    @Test
    void leavesOtherBlocksAlone() {
        String document = "```\nmvn verify\n```\n\n```xml\n<a/>\n```\n";
        assertEquals(document, Snippets.fillIn(document, reference -> "never asked\n"));
    }

    private static void refused(String document) {
        assertThrows(IllegalStateException.class, () -> Snippets.fillIn(document, reference -> "new();\n"));
    }
}
