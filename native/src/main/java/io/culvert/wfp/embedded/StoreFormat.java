package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.value.ProviderValue;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The binary format of stored objects: their fields in the order of declaration. A change of it needs another version of
 * the store's manifest.
 */
final class StoreFormat {

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private StoreFormat() {}

    static byte[] bytes(StoredProvider stored) {
        Provider provider = stored.provider();
        return written(out -> {
            uuid(out, provider.key());
            out.writeUTF(provider.name());
            optionalText(out, provider.description());
            optionalText(out, provider.serviceName());
            optionalBytes(out, provider.providerData().map(ProviderData::toBytes));
            optionalBytes(out, stored.security().map(SecurityDescriptor::toBytes));
        });
    }

    static StoredProvider provider(byte[] bytes) {
        return read(bytes, in -> {
            Provider provider = new ProviderValue(
                    uuid(in),
                    in.readUTF(),
                    optionalText(in),
                    ObjectLifetime.PERSISTENT,
                    optionalText(in),
                    optionalBytes(in).map(ProviderData::of));
            return new StoredProvider(
                    provider, SessionNumbers.NO_SESSION, optionalBytes(in).map(SecurityDescriptor::of));
        });
    }

    static byte[] bytes(StoredTunnel tunnel) {
        NativeImage image = tunnel.image();
        return written(out -> {
            out.writeUTF(image.abi().name());
            context(out, tunnel.tunnel());
            out.writeBoolean(tunnel.mainMode().isPresent());
            if (tunnel.mainMode().isPresent()) {
                context(out, tunnel.mainMode().get());
            }
            arguments(out, image.arguments());
            int[] relocations = image.relocations();
            out.writeInt(relocations.length);
            for (int relocation : relocations) {
                out.writeInt(relocation);
            }
            byte[] memory = image.toBytes();
            try {
                out.writeInt(memory.length);
                out.write(memory);
            } finally {
                Arrays.fill(memory, (byte) 0);
            }
        });
    }

    static StoredTunnel tunnel(byte[] bytes) {
        return read(bytes, in -> {
            TargetAbi abi = TargetAbi.valueOf(in.readUTF());
            StoredContext tunnel = context(in);
            Optional<StoredContext> mainMode = in.readBoolean() ? Optional.of(context(in)) : Optional.empty();
            CallArguments arguments = arguments(in);
            int[] relocations = new int[in.readInt()];
            for (int i = 0; i < relocations.length; i++) {
                relocations[i] = in.readInt();
            }
            byte[] memory = in.readNBytes(in.readInt());
            try {
                return new StoredTunnel(
                        tunnel,
                        mainMode,
                        ObjectLifetime.PERSISTENT,
                        SessionNumbers.NO_SESSION,
                        new SharedImage(NativeImage.of(abi, memory, relocations, arguments)));
            } finally {
                Arrays.fill(memory, (byte) 0);
            }
        });
    }

    private static void context(DataOutputStream out, StoredContext context) throws IOException {
        uuid(out, context.key());
        out.writeLong(context.id());
        out.writeInt(context.type().number());
        out.writeBoolean(context.providerKey().isPresent());
        if (context.providerKey().isPresent()) {
            uuid(out, context.providerKey().get());
        }
        optionalBytes(out, context.security().map(SecurityDescriptor::toBytes));
        out.writeInt(context.place());
    }

    private static StoredContext context(DataInputStream in) throws IOException {
        return new StoredContext(
                uuid(in),
                in.readLong(),
                new ProviderContextType(in.readInt()),
                in.readBoolean() ? Optional.of(uuid(in)) : Optional.empty(),
                optionalBytes(in).map(SecurityDescriptor::of),
                in.readInt());
    }

    private static void arguments(DataOutputStream out, CallArguments arguments) throws IOException {
        out.writeUTF(arguments.generation().name());
        out.writeInt(arguments.flags());
        out.writeInt(arguments.mainModePolicy());
        out.writeInt(arguments.tunnelPolicy());
        out.writeInt(arguments.numFilterConditions());
        out.writeInt(arguments.filterConditions());
        out.writeInt(arguments.keyModKey());
        out.writeInt(arguments.sd());
    }

    private static CallArguments arguments(DataInputStream in) throws IOException {
        return CallArguments.of(ApiGeneration.valueOf(in.readUTF()))
                .flags(in.readInt())
                .mainModePolicy(in.readInt())
                .tunnelPolicy(in.readInt())
                .filterConditions(in.readInt(), in.readInt())
                .keyModKey(in.readInt())
                .sd(in.readInt());
    }

    private static void uuid(DataOutputStream out, UUID uuid) throws IOException {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void optionalText(DataOutputStream out, Optional<String> text) throws IOException {
        optionalBytes(out, text.map(each -> each.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> optionalText(DataInputStream in) throws IOException {
        return optionalBytes(in).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static void optionalBytes(DataOutputStream out, Optional<byte[]> bytes) throws IOException {
        out.writeBoolean(bytes.isPresent());
        if (bytes.isPresent()) {
            out.writeInt(bytes.get().length);
            out.write(bytes.get());
        }
    }

    private static Optional<byte[]> optionalBytes(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(in.readNBytes(in.readInt())) : Optional.empty();
    }

    private static byte[] written(Writing writing) {
        WipedBytes bytes = new WipedBytes();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory cannot fail", impossible);
        } finally {
            bytes.wipe();
        }
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.from(in);
        } catch (IOException tooShort) {
            throw new IllegalArgumentException("it ends too early", tooShort);
        }
    }
}
