package io.culvert.wfp.embedded.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in a data file. It contains everything to find and read it again without the rest of the file.
 */
final class Envelope {

    /** The first bytes of each value. */
    static final byte[] MAGIC = "CULVERT2".getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final long commit;
    private final Optional<KeyParameters> parameters;
    private final byte[] body;

    /**
     * An envelope.
     *
     * @param name the name of the value
     * @param commit the number of the commit that wrote it
     * @param parameters those of the key if the value is sealed
     * @param body the value, sealed or not
     */
    Envelope(String name, long commit, Optional<KeyParameters> parameters, byte[] body) {
        this.name = name;
        this.commit = commit;
        this.parameters = parameters;
        this.body = body;
    }

    String name() {
        return name;
    }

    long commit() {
        return commit;
    }

    Optional<KeyParameters> parameters() {
        return parameters;
    }

    byte[] body() {
        return body;
    }

    byte[] toBytes() {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int keyLength = parameters.isPresent() ? Integer.BYTES + KeyParameters.SALT_BYTES : 0;
        ByteBuffer out = ByteBuffer.allocate(MAGIC.length
                + Long.BYTES
                + 1
                + keyLength
                + Short.BYTES
                + nameBytes.length
                + Integer.BYTES
                + body.length
                + Integer.BYTES);
        out.put(MAGIC).putLong(commit).put((byte) (parameters.isPresent() ? 1 : 0));
        parameters.ifPresent(key -> out.putInt(key.iterations()).put(key.saltBytes()));
        out.putShort((short) nameBytes.length).put(nameBytes);
        out.putInt(body.length).put(body);
        out.putInt(checksum(out.array(), 0, out.position()));
        return out.array();
    }

    /** Reads the envelope at the position of a buffer and moves the position behind it. Returns null if none is sound. */
    static @Nullable Envelope read(ByteBuffer in) {
        int start = in.position();
        try {
            byte[] magic = take(in, MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                return null;
            }
            long commit = in.getLong();
            Optional<KeyParameters> parameters = in.get() == 0 ? Optional.empty() : Optional.of(parameters(in));
            String name = new String(take(in, Math.min(in.getShort() & 0xffff, LONGEST_NAME)), StandardCharsets.UTF_8);
            byte[] body = take(in, in.getInt());
            int checksum = checksum(in.array(), in.arrayOffset() + start, in.position() - start);
            return in.getInt() == checksum ? new Envelope(name, commit, parameters, body) : null;
        } catch (BufferUnderflowException | IllegalArgumentException damage) {
            return null;
        }
    }

    private static KeyParameters parameters(ByteBuffer in) {
        return new KeyParameters(in.getInt(), HexFormat.of().formatHex(take(in, KeyParameters.SALT_BYTES)));
    }

    /** Never allocates more than the buffer has. */
    private static byte[] take(ByteBuffer in, int count) {
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] taken = new byte[count];
        in.get(taken);
        return taken;
    }

    private static int checksum(byte[] bytes, int start, int count) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, count);
        return (int) checksum.getValue();
    }
}
