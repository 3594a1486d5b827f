package io.culvert.samples;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.SalvagedStore;
import java.nio.file.Path;

/** Copies the sound tunnels of a damaged directory into a new one, and prints what is damaged. */
public final class SalvageProgram {

    private SalvageProgram() {}

    /** Runs the program. Arguments: the damaged directory, the new directory. */
    public static void main(String[] args) {
        try (SalvagedStore found = EmbeddedEngine.salvage(Path.of(args[0]));
                EmbeddedEngine engine =
                        EmbeddedEngine.builder().directory(Path.of(args[1])).build();
                FilterSession session = engine.open()) {
            System.out.println(found);
            found.addTo(session);
        }
    }
}
