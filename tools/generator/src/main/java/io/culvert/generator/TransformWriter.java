package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the two classes of the algorithms of a quick mode. */
final class TransformWriter {
    static final String CIPHER_CLASS_NAME = "CipherTransformIds";
    static final String AUTH_CLASS_NAME = "AuthTransformIds";

    private TransformWriter() {}

    static JavaFile writeCiphers(List<TransformFact> transforms) {
        return write(
                CIPHER_CLASS_NAME,
                "The encryption algorithms of a quick mode.",
                transforms.stream().filter(TransformFact::isCipher).toList());
    }

    static JavaFile writeAuths(List<TransformFact> transforms) {
        return write(
                AUTH_CLASS_NAME,
                "The integrity algorithms of a quick mode.",
                transforms.stream().filter(transform -> !transform.isCipher()).toList());
    }

    private static JavaFile write(String className, String documentation, List<TransformFact> transforms) {
        JavaFile file = new JavaFile(className, List.of(documentation));
        file.importingLayout("TransformId", "TransformIdTable");
        List<String> names = new ArrayList<>();
        for (TransformFact transform : transforms) {
            file.constant(documentation(transform), "TransformId", transform.name(), value(transform));
            names.add(transform.name());
        }
        file.constant(
                "All of these algorithms.", "TransformIdTable", "TABLE", JavaFile.call("TransformIdTable.of", names));
        return file;
    }

    private static String value(TransformFact transform) {
        return JavaFile.shortCall(
                "new TransformId",
                List.of(
                        JavaText.literal(transform.name()),
                        Integer.toString(transform.type()),
                        Integer.toString(transform.config()),
                        JavaText.literal(transform.minimumWindows())));
    }

    private static String documentation(TransformFact transform) {
        String sentence = "Type " + transform.type() + " and configuration " + transform.config() + ", since "
                + JavaText.javadoc(transform.minimumWindows());
        return transform.notes().isEmpty()
                ? sentence + "."
                : sentence + ": " + JavaText.javadoc(transform.notes()) + ".";
    }
}
