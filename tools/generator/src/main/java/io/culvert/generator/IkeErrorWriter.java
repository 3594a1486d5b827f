package io.culvert.generator;

import java.util.List;

/** Writes the table of the codes of negotiations and dropped packets. */
final class IkeErrorWriter {

    private IkeErrorWriter() {}

    static JavaFile write(List<IkeErrorFact> errors) {
        JavaFile file = new JavaFile(
                "IkeErrorTable",
                List.of(
                        "The codes that negotiations end with and packets are dropped for, with their meanings and cures."));
        file.importing("java.util.List");
        file.importingLayout("IkeErrorRow", "NamedTable");
        List<String> rows = errors.stream().map(IkeErrorWriter::row).toList();
        file.constant(
                "All codes.",
                "NamedTable<IkeErrorRow>",
                "TABLE",
                JavaFile.shortCall("NamedTable.of", List.of(JavaFile.call("List.of", rows), "IkeErrorRow::symbol")));
        return file;
    }

    private static String row(IkeErrorFact error) {
        List<String> places = error.places().stream().map(JavaText::literal).toList();
        return JavaFile.shortCall(
                "new IkeErrorRow",
                List.of(
                        String.valueOf(error.code()),
                        JavaText.hexadecimal(Integer.toUnsignedLong(error.status()), false),
                        JavaText.literal(error.symbol()),
                        JavaText.literal(error.severity()),
                        JavaText.literal(error.phase()),
                        JavaText.literal(error.meaning()),
                        JavaText.literal(error.causes()),
                        JavaFile.shortCall("List.of", places),
                        JavaText.literal(error.cure()),
                        JavaText.literal(error.standing())));
    }
}
