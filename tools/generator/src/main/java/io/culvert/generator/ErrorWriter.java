package io.culvert.generator;

import java.util.List;
import javax.lang.model.SourceVersion;

/** Writes the public constants of the error codes, and the table of their meanings. */
final class ErrorWriter {
    private static final String CONSTANTS_PACKAGE = "io.culvert.wfp.error";

    private ErrorWriter() {}

    static JavaFile writeConstants(List<ErrorFact> errors) {
        JavaFile file = new JavaFile(
                CONSTANTS_PACKAGE,
                "ErrorCodes",
                List.of("The error codes that the functions of the platform return, as 32-bit patterns."));
        for (ErrorFact error : errors) {
            if (!error.isRange() && SourceVersion.isName(error.symbol())) {
                file.constant(documentation(error), "int", error.symbol(), bits(error.code()));
            }
        }
        return file;
    }

    static JavaFile writeTable(List<ErrorFact> errors) {
        JavaFile file = new JavaFile("ErrorTable", List.of("The error codes with their names and meanings."));
        file.importingLayout("ErrorCode", "ErrorCodeTable");
        List<String> entries = errors.stream().map(ErrorWriter::entry).toList();
        file.constant("All error codes.", "ErrorCodeTable", "TABLE", JavaFile.call("ErrorCodeTable.of", entries));
        return file;
    }

    private static String bits(int code) {
        return JavaText.hexadecimal(Integer.toUnsignedLong(code), false);
    }

    private static String entry(ErrorFact error) {
        return JavaFile.shortCall(
                "new ErrorCode",
                List.of(
                        bits(error.code()),
                        bits(error.lastCode()),
                        JavaText.literal(error.symbol()),
                        JavaText.literal(error.family()),
                        JavaText.literal(error.kernelStatus()),
                        JavaText.literal(error.meaning()),
                        JavaText.literal(error.whenSeen()),
                        JavaText.literal(error.standing())));
    }

    private static String documentation(ErrorFact error) {
        String origin = "A code of " + JavaText.javadoc(error.family());
        String meaning = error.meaning().isEmpty() ? "" : ": " + JavaText.javadoc(error.meaning());
        return origin + meaning + ". Source: " + JavaText.javadoc(String.join("; ", error.sources())) + ".";
    }
}
