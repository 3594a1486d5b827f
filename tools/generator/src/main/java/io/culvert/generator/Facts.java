package io.culvert.generator;

import java.nio.file.Path;
import java.util.List;

/** All facts about the SDK, read from the tables of {@code src/facts}. */
record Facts(
        ConstantFacts constants,
        List<StructFact> structs,
        List<GuidFact> guids,
        List<TransformFact> transforms,
        List<IkeErrorFact> ikeErrors,
        List<ErrorFact> errors,
        List<FunctionFact> functions) {

    static Facts read(Path directory) {
        ConstantFacts constants = new ConstantFacts(directory);
        GuidFacts guids = new GuidFacts(directory);
        List<IkeErrorFact> ikeErrors = IkeErrorFact.read(directory);
        return new Facts(
                constants,
                StructFacts.read(directory, constants),
                List.copyOf(guids.guids),
                List.copyOf(guids.transforms),
                ikeErrors,
                ErrorFact.read(directory, ikeErrors),
                FunctionFact.read(directory));
    }
}
