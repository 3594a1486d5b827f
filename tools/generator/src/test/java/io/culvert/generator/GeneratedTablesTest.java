package io.culvert.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed tables are what the facts give; {@code -Dculvert.rewrite=true} makes them so. */
class GeneratedTablesTest {
    private static final String REWRITE = "culvert.rewrite";

    @Test
    void committedTablesAreWhatTheFactsGive() {
        if (Boolean.getBoolean(REWRITE)) {
            GenerateTables.rewrite();
        } else {
            assertEquals(List.of(), GenerateTables.differences(), "-D" + REWRITE + "=true writes the tables anew");
        }
    }
}
