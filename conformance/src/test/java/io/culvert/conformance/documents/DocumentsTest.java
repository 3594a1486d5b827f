package io.culvert.conformance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents show code that was compiled, lead to files that exist, and name their reader. */
class DocumentsTest {

    private static final Documents DOCUMENTS = new Documents();
    private static final Path LANGUAGE = Path.of("docs", "language.md");
    private static final Path LIST = Path.of("docs", "README.md");

    static Stream<Path> documents() {
        return DOCUMENTS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsCodeOfTheSamples(Path document) throws IOException {
        String written = DOCUMENTS.text(document);
        String filledIn = Snippets.fillIn(written, Snippets.from(Documents.TOP));
        if (Boolean.getBoolean("culvert.rewrite")) {
            Files.writeString(Documents.TOP.resolve(document), filledIn);
        } else {
            assertEquals(
                    filledIn, written, document + " shows other code than the samples have; -Dculvert.rewrite=true");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        assertEquals(
                List.of(),
                DOCUMENTS.brokenLinks(document, DOCUMENTS.text(document)),
                document + " has links to nothing");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namedFilesExist(Path document) {
        assertEquals(
                List.of(),
                DOCUMENTS.missingFiles(DOCUMENTS.text(document)),
                document + " names files that do not exist");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesItsReader(Path document) {
        assertTrue(
                DOCUMENTS.text(document).matches("(?s)# [^\\n]+\\n\\nFor .*"),
                document + " does not begin with '# Title' and a line 'For <its reader>'");
    }

    @Test
    void everyPageIsListed() {
        assertEquals(
                List.of(),
                DOCUMENTS.all().stream()
                        .filter(page -> page.startsWith("docs") && !page.equals(LIST))
                        .filter(page -> !DOCUMENTS.linked(LIST).contains(page))
                        .toList(),
                LIST + " does not list these");
    }

    @Test
    void theReferenceOfTheLanguageStaysShort() throws IOException {
        assertTrue(Files.size(Documents.TOP.resolve(LANGUAGE)) <= 30_000, LANGUAGE + " has more than 30,000 bytes");
    }

    /** A guard of the guards above. */
    @Test
    void findsWhatIsMissing() {
        assertEquals(
                List.of("nothing.md", "#no-such-heading", "../README.md#no-such-heading"),
                DOCUMENTS.brokenLinks(
                        LANGUAGE,
                        "[a](nothing.md) [b](README.md) [c](#no-such-heading) [d](#defaults)"
                                + " [e](../README.md#no-such-heading) [f](https://example.com/nothing)"));
        assertEquals(
                List.of("NoSuchFile.java", "core/src/nowhere", "tools/none.sh"),
                DOCUMENTS.missingFiles("`NoSuchFile.java` `core/src/nowhere` `tools/none.sh` `Snippets.java`"
                        + " `core/src/main/java` `native/target/anything` `a/b` `tools/test` `esp(AES_GCM_256)`"));
    }
}
