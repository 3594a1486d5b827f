package io.culvert.conformance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Code blocks of documents are filled from samples, and a block without a source is refused. */
class SnippetsTest {

    private static final List<String> LINES =
            List.of("class A {", "    // snippet: b", "    if (c) {", "", "        d();", "    }", "    // end", "}");

    @Test
    void showsTheLinesBetweenTheMarks() {
        assertEquals("if (c) {\n\n    d();\n}\n", Snippets.region(LINES, "b"));

        String document = "Text\n\n<!-- snippet: A.java#b -->\n```java\nold();\n```\n";
        assertEquals(
                "Text\n\n<!-- snippet: A.java#b -->\n```java\nif (c) {\n\n    d();\n}\n```\n",
                Snippets.fillIn(
                        document,
                        reference -> Snippets.region(LINES, reference.name().orElseThrow())));
    }

    @Test
    void showsAWholeFileWithoutItsPackage() {
        List<String> file = List.of("package a.b;", "", "import c.D;", "", "class A {}", "");
        assertEquals("import c.D;\n\nclass A {}\n", Snippets.whole(file));

        String document = "<!-- snippet: a/A.java -->\n```java\n```\n";
        assertEquals(
                "<!-- snippet: a/A.java -->\n```java\na/A.java\n```\n",
                Snippets.fillIn(
                        document, reference -> reference.name().isEmpty() ? reference.path() + "\n" : "region"));
    }

    @Test
    void refusesCodeWithoutASource() {
        refused("```java\nold();\n```\n");
        refused("<!-- snippet: A.java#b -->\n\n```kotlin\nold()\n```\n");
        refused("<!-- snippet: A.java -->\n```groovy\nold()\n");
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
