package io.culvert.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadmeSamplesTest {

    @Test
    void readsBackWhatItInstalled() throws Exception {
        assertEquals(
                "differences: []",
                Console.outputOf(() -> ReadmeSamples.main(new String[0])).strip());
    }
}
