package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.layout.sdk.FWPM_ACTRL;
import io.culvert.wfp.session.SecuredObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The default access rights. Documented ("Access Control" of the platform): administrators have all rights; Network
 * Configuration Operators and five services read, write and execute; everyone opens the engine and classifies. Owner and
 * group are inferred, because the engine makes the descriptor as Local System.
 */
final class DefaultSecurity {

    private static final List<String> SERVICES =
            List.of("MpsSvc", "NapAgent", "PolicyAgent", "RpcSs", "WdiServiceHost");

    private static final SecurityDescriptor OBJECT = descriptor("");
    private static final SecurityDescriptor ENGINE = descriptor(
            "(A;;0x" + Integer.toHexString(FWPM_ACTRL.FWPM_ACTRL_OPEN | FWPM_ACTRL.FWPM_ACTRL_CLASSIFY) + ";;;WD)");

    private DefaultSecurity() {}

    static SecurityDescriptor of(SecuredObject object) {
        return switch (object) {
            case SecuredObject.Engine ignored -> ENGINE;
            case SecuredObject.OfProvider ignored -> OBJECT;
            case SecuredObject.OfProviderContext ignored -> OBJECT;
        };
    }

    private static SecurityDescriptor descriptor(String everyone) {
        String services = SERVICES.stream()
                .map(service -> "(A;;GRGWGX;;;" + sid(service) + ")")
                .collect(Collectors.joining());
        return SecurityDescriptor.parse("O:SYG:SYD:(A;;GA;;;BA)(A;;GRGWGX;;;NO)" + services + everyone);
    }

    /** The SID of a service: the SHA-1 of its name in capitals and UTF-16 ([MS-DTYP] 2.4.2.4, {@code S-1-5-80}). */
    static String sid(String service) {
        byte[] name = service.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer hash = ByteBuffer.wrap(sha1(name)).order(ByteOrder.LITTLE_ENDIAN);
        StringBuilder sid = new StringBuilder("S-1-5-80");
        while (hash.hasRemaining()) {
            sid.append('-').append(Integer.toUnsignedString(hash.getInt()));
        }
        return sid.toString();
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
