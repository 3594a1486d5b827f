package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Writes the class of the error codes. */
final class ErrorWriter {
    static final String CLASS_NAME = "ErrorCodes";

    private ErrorWriter() {}

    static JavaFile write(List<ErrorFact> errors) {
        JavaFile file = new JavaFile(
                CLASS_NAME, List.of("The codes that the functions of the platform return, as 32-bit patterns."));
        file.importingLayout("ErrorCode", "ErrorCodeTable");
        List<String> entries = new ArrayList<>();
        for (ErrorFact error : errors) {
            boolean isNamed = !error.isRange() && SourceVersion.isName(error.symbol());
            if (isNamed) {
                file.constant(documentation(error), "int", error.symbol(), bits(error.code()));
            }
            entries.add(entry(error, isNamed ? error.symbol() : bits(error.code())));
        }
        file.constant("All of these codes.", "ErrorCodeTable", "TABLE", JavaFile.call("ErrorCodeTable.of", entries));
        return file;
    }

    private static String bits(int code) {
        return JavaText.hexadecimal(Integer.toUnsignedLong(code), false);
    }

    private static String entry(ErrorFact error, String code) {
        return JavaFile.shortCall(
                "new ErrorCode",
                List.of(
                        code,
                        error.isRange() ? bits(error.lastCode()) : code,
                        JavaText.literal(error.symbol()),
                        JavaText.literal(error.family()),
                        JavaText.literal(error.kernelStatus()),
                        JavaText.literal(error.meaning()),
                        JavaText.literal(error.whenSeen()),
                        JavaText.literal(error.standing())));
    }

    private static String documentation(ErrorFact error) {
        String origin = "A code of " + JavaText.javadoc(error.family());
        return error.meaning().isEmpty() ? origin + "." : origin + ": " + JavaText.javadoc(error.meaning()) + ".";
    }
}
