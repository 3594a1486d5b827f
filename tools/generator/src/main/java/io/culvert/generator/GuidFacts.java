package io.culvert.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the GUIDs, and the algorithms in the same table. */
final class GuidFacts {
    private static final Pattern TRANSFORM = Pattern.compile("\\{(auth|cipher)Type=(\\d+),\\1Config=(\\d+)\\}");

    final List<GuidFact> guids = new ArrayList<>();
    final List<TransformFact> transforms = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    GuidFacts(Path facts) {
        for (TsvRow row : TsvFile.read(
                facts.resolve("guids.tsv"),
                "kind",
                "name",
                "value",
                "aliases",
                "data_type",
                "layers_usable",
                "min_windows",
                "source",
                "notes")) {
            if (row.text("kind").endsWith(" transform id")) {
                transforms.add(transform(row));
            } else {
                guids.add(guid(row));
            }
        }
    }

    private GuidFact guid(TsvRow row) {
        UUID value = UUID.fromString(row.text("value"));
        if (!value.toString().equals(row.text("value"))) {
            throw row.failure("the GUID must be complete and in lower case");
        }
        List<String> aliases = row.text("aliases").isEmpty()
                ? List.of()
                : Arrays.asList(row.text("aliases").split("[;,] *", -1));
        requireNew(row.text("name"), row);
        aliases.forEach(alias -> requireNew(alias, row));
        return new GuidFact(
                row.text("kind"),
                row.text("name"),
                value,
                aliases,
                row.text("data_type"),
                row.text("layers_usable"),
                row.text("min_windows"),
                row.text("notes"));
    }

    private TransformFact transform(TsvRow row) {
        Matcher matcher = TRANSFORM.matcher(row.text("value"));
        if (!matcher.matches()) {
            throw row.failure("unknown form of the pair of numbers");
        }
        requireNew(row.text("name"), row);
        return new TransformFact(
                matcher.group(1).equals("cipher"),
                row.text("name"),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                row.text("min_windows"),
                row.text("notes"));
    }

    private void requireNew(String name, TsvRow row) {
        if (!names.add(name)) {
            throw row.failure("duplicate name: " + name);
        }
    }
}
