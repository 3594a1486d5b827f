package io.culvert.wfp.image.build;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes a readable dump of an image: each field in memory order, with its offset, bytes, name and value. */
final class AnnotatedDump implements ImageVisitor {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final HexFormat DIGITS = HexFormat.of();
    private static final int BYTES_A_LINE = 16;
    private static final int BYTES_WIDTH = 3 * BYTES_A_LINE + 1;
    private static final int ARGUMENT_WIDTH = 22;

    /** A line of the dump: a field or a block of memory, or the beginning of a structure if it has no bytes. */
    private record Row(int place, int byteSize, boolean secret, String text) {}

    private final ImageBytes image;
    private final ImageReader reader;
    private final FieldText values;
    private final List<Row> rows = new ArrayList<>();

    private AnnotatedDump(ImageBytes image) {
        this.image = image;
        this.reader = new ImageReader(image);
        this.values = new FieldText(reader);
    }

    static String of(ImageBytes image) {
        AnnotatedDump dump = new AnnotatedDump(image);
        ImageWalk.through(image, dump);
        dump.descriptor();
        StringBuilder text = new StringBuilder();
        dump.call(text);
        // Stable: a structure stays before its first field, and before the structure that begins it.
        dump.rows.sort(Comparator.comparingInt(Row::place));
        dump.rows.forEach(row -> dump.print(row, text));
        return text.toString();
    }

    private void descriptor() {
        int place = image.arguments().sd();
        if (place != NativeImage.NULL) {
            DescriptorText descriptor = new DescriptorText(reader, place);
            rows.add(new Row(place, 0, false, "SECURITY_DESCRIPTOR (sd)"));
            rows.add(new Row(place, descriptor.byteSize(), false, "sd = " + descriptor.text()));
        }
    }

    @Override
    public void struct(StructLayout layout, int place, String role) {
        rows.add(new Row(place, 0, false, layout + " (" + role + ")"));
    }

    @Override
    public void guid(String role, int place) {
        rows.add(new Row(place, 0, false, "GUID (" + role + ")"));
        rows.add(new Row(place, GuidBytes.BYTE_SIZE, false, "GUID = " + values.guid(reader.guidAt(place, role))));
    }

    @Override
    public void field(FieldLayout field, String path, int place, int target, boolean secret) {
        boolean pointer = target != NativeImage.NULL || field.kind().isPointer();
        // The length of a secret is not masked: it is visible from outside, and peers may disagree about it.
        boolean masked = secret && !pointer && !field.kind().isScalar();
        String value = pointer ? pointer(target) : masked ? "***" : values.of(field, place);
        int size = pointer ? reader.abi().pointerSize() : field.byteSize(reader.abi());
        rows.add(new Row(place, size, masked, path + " = " + value));
    }

    @Override
    public void leaf(FieldLayout field, String path, int place, int byteSize, boolean secret) {
        String value = secret ? "***" : values.leaf(field, place, byteSize);
        rows.add(new Row(place, byteSize, secret, "*" + path + " = " + value));
    }

    private static String pointer(int target) {
        return target == NativeImage.NULL ? "null" : "-> " + place(target);
    }

    private void call(StringBuilder text) {
        CallArguments arguments = image.arguments();
        text.append(arguments.generation().function())
                .append(" for ")
                .append(image.abi())
                .append(", ")
                .append(image.byteSize())
                .append(" bytes, ")
                .append(image.relocations().length)
                .append(" pointers\n");
        argument(text, "flags", FWPM_TUNNEL_FLAG.TABLE.describe(Integer.toUnsignedLong(arguments.flags())));
        argument(text, "mainModePolicy", pointer(arguments.mainModePolicy()));
        argument(text, "tunnelPolicy", pointer(arguments.tunnelPolicy()));
        argument(text, "numFilterConditions", Integer.toUnsignedString(arguments.numFilterConditions()));
        argument(text, "filterConditions", pointer(arguments.filterConditions()));
        if (arguments.generation() != ApiGeneration.ADD0) {
            argument(text, "keyModKey", pointer(arguments.keyModKey()));
        }
        argument(text, "sd", pointer(arguments.sd()));
    }

    private static void argument(StringBuilder text, String name, String value) {
        text.append("  ")
                .append(name)
                .append(" ".repeat(ARGUMENT_WIDTH - name.length()))
                .append(value)
                .append('\n');
    }

    private void print(Row row, StringBuilder text) {
        if (row.byteSize() == 0) {
            text.append('\n')
                    .append(place(row.place()))
                    .append(' ')
                    .append(row.text())
                    .append('\n');
            return;
        }
        for (int offset = 0; offset < row.byteSize(); offset += BYTES_A_LINE) {
            int from = row.place() + offset;
            int count = Math.min(BYTES_A_LINE, row.byteSize() - offset);
            String bytes =
                    row.secret() ? "** ".repeat(count).strip() : HEX.formatHex(image.rawBytes(), from, from + count);
            text.append("  ").append(place(from)).append("  ").append(bytes);
            if (offset == 0) {
                text.append(" ".repeat(BYTES_WIDTH - bytes.length())).append(row.text());
            }
            text.append('\n');
        }
    }

    /** Four digits, or eight for an offset beyond 64 kB. */
    private static String place(int place) {
        return "0x" + (place >>> Short.SIZE == 0 ? DIGITS.toHexDigits((short) place) : DIGITS.toHexDigits(place));
    }
}
