package io.culvert.conformance;

import io.culvert.auth.CertificateHash;
import io.culvert.net.SecurityRealm;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;

/**
 * Makes numbers, texts and other values from outside the language: mostly valid, often at a limit, sometimes invalid.
 */
final class StageWalkScalars {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;
    private static final int UINT16_MAX = 0xFFFF;
    private static final int UINT8_MAX = 0xFF;
    private static final int ALGORITHM_TYPES = 5;
    private static final int ONE_WRONG_IN = 60;

    /** A certificate authority for tests only. */
    private static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBsDCCAVagAwIBAgIUQIQlY1JLNhMnw8b9SYCq53Uy2r8wCgYIKoZIzj0EAwIw
            PTELMAkGA1UEBhMCREUxFDASBgNVBAoMC0V4YW1wbGUgT3JnMRgwFgYDVQQDDA9F
            eGFtcGxlIFJvb3QgQ0EwIBcNMjYxMTI0MDU1MDI3WhgPMjEyNjEwMzEwNTUwMjda
            MD0xCzAJBgNVBAYTAkRFMRQwEgYDVQQKDAtFeGFtcGxlIE9yZzEYMBYGA1UEAwwP
            RXhhbXBsZSBSb290IENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEfXx4tc0m
            HHR7ErjzodpFWAGwJoD4t95NZa+Qmp+xTnA4m6tzSDhUFyQRJVjYiVTdm2lHDhNd
            RsF+WVvNUza7iKMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUjBd0M+IU
            A2iwrQf09LuwqoRLTzQwCgYIKoZIzj0EAwIDSAAwRQIhAOR3+yZcFXCMN4uLLiJL
            chFsMiCTV1ujJyJuAt5lP0OAAiACHgWZocH3bNhVh9mie3HSmNdgFXLwD3L+GpP2
            rsW0vg==
            -----END CERTIFICATE-----
            """;

    private static final List<String> NAMES =
            List.of("hq", "Zürich → 東京", "a", "@tunnel.dll,-1", "\uD83D\uDE87 line", "x".repeat(80));
    private static final List<String> WRONG_NAMES = List.of("", "a\u0000b", "line\nend", "\uD800");
    private static final List<String> WRONG_ADDRESSES = List.of(
            "", "300.1.1.1", "10.0.0", "10.0.0.01", "10.0.0.1/33", "10.0.0.1/", "2001:db8::/129", "fe80::1%eth0", "hq");
    private static final List<String> DESCRIPTORS =
            List.of("D:", "O:BAG:BAD:(A;;GA;;;BA)", "D:P(A;;GA;;;SY)(A;;GR;;;BU)", "S:(AU;SAFA;GA;;;WD)");
    private static final List<String> KEYS = List.of("correct horse", "", "ключ", "\uD83D\uDD11", "k".repeat(80));

    private final Random random;

    StageWalkScalars(Random random) {
        this.random = random;
    }

    /** A value of that type with the source text that makes it; empty if the type belongs to the language. */
    Optional<StageWalk.Made> make(Class<?> type, Executable word, Parameter parameter) {
        if (type == int.class) {
            int number = integer(word, parameter);
            return made(number, Integer.toString(number));
        }
        if (type == long.class) {
            long number = number();
            return made(number, number + "L");
        }
        if (type == String.class || type == CharSequence.class) {
            String text = type == String.class ? text(word, parameter) : any(KEYS);
            return made(text, quoted(text));
        }
        return object(type);
    }

    /** A value of that type, if the type alone determines it. */
    Optional<StageWalk.Made> object(Class<?> type) {
        if (type == UUID.class) {
            UUID uuid = wrong() ? new UUID(0, 0) : new UUID(random.nextLong(), random.nextLong());
            return made(uuid, "UUID.fromString(\"" + uuid + "\")");
        }
        if (type == byte[].class) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            return made(bytes, "HexFormat.of().parseHex(\"" + HexFormat.of().formatHex(bytes) + "\")");
        }
        if (type == X500Principal.class) {
            String name = "CN=Root " + random.nextInt(1_000) + ", O=Example";
            return made(new X500Principal(name), "new X500Principal(\"" + name + "\")");
        }
        if (type == SecurityRealm.class || type == CertificateHash.class) {
            return bytes(type);
        }
        return type == X509Certificate.class ? made(certificate(), "certificate()") : Optional.empty();
    }

    private Optional<StageWalk.Made> bytes(Class<?> type) {
        byte[] bytes = new byte[type == SecurityRealm.class ? 1 + random.nextInt(8) : CertificateHash.BYTES];
        random.nextBytes(bytes);
        String parse = ".parse(\"" + HexFormat.of().formatHex(bytes) + "\")";
        return type == SecurityRealm.class
                ? made(SecurityRealm.of(bytes), "SecurityRealm" + parse)
                : made(CertificateHash.ofBytes(bytes), "CertificateHash" + parse);
    }

    /** Rarely true, because a policy has dozens of numbers, and most policies must be valid. */
    private boolean wrong() {
        return random.nextInt(ONE_WRONG_IN) == 0;
    }

    private int integer(Executable word, Parameter parameter) {
        if (wrong()) {
            return any(List.of(-1, UINT16_MAX + 1, Integer.MAX_VALUE, Integer.MIN_VALUE));
        }
        if (parameter.getName().equals("authType") || parameter.getName().equals("cipherType")) {
            return 1 + random.nextInt(ALGORITHM_TYPES);
        }
        int most = word.getName().equals("port") || word.getName().equals("portRange") ? UINT16_MAX : UINT8_MAX;
        return ordered(parameter, random.nextInt(most + 1), most);
    }

    /** Valid for seconds, kilobytes and packets, including the field with the highest minimum. */
    private long number() {
        if (wrong()) {
            return any(List.of(-1L, 0L, 1L, UINT32_MAX + 1, Long.MAX_VALUE, Long.MIN_VALUE));
        }
        return any(List.of(120L, 600L, 3_600L, UINT32_MAX, 120 + (long) (random.nextDouble() * (UINT32_MAX - 120))));
    }

    private String text(Executable word, Parameter parameter) {
        String fit = switch (word.getName()) {
            case "ipv4" -> ipv4(random.nextInt());
            case "ipv4Subnet" -> ipv4Prefix(random.nextInt(Integer.SIZE + 1));
            case "ipv4Range" -> ipv4(0x0A00_0000 + half(parameter));
            case "ipv6" -> ipv6(random.nextLong());
            case "ipv6Subnet" -> ipv6Prefix(random.nextInt(Long.SIZE + 1));
            case "ipv6Range" -> ipv6(half(parameter));
            case "interfaceLuid" -> "0x" + HexFormat.of().toHexDigits(random.nextLong());
            case "sddl" -> any(DESCRIPTORS);
            case "eku", "ekus" -> "1.3.6.1.5.5.7.3." + random.nextInt(100);
            case "localCertificateUrl", "localCertificateBundleUrl" -> "http://example.com/" + random.nextInt(100);
            default -> any(NAMES) + " " + random.nextInt(100);
        };
        if (!wrong()) {
            return fit;
        }
        return word.getName().startsWith("ipv") ? any(WRONG_ADDRESSES) : any(WRONG_NAMES);
    }

    private int half(Parameter parameter) {
        return ordered(parameter, random.nextInt(UINT16_MAX + 1), UINT16_MAX);
    }

    /** A parameter named first gets the lower half, one named last the upper half; rarely, the value ignores this. */
    private int ordered(Parameter parameter, int value, int most) {
        if (wrong()) {
            return most - value;
        }
        return switch (parameter.getName()) {
            case "first" -> value / 2;
            case "last" -> most - value / 2;
            default -> value;
        };
    }

    /** Without bits behind the length, which a rule refuses. */
    private String ipv4Prefix(int length) {
        return ipv4(length == 0 ? 0 : random.nextInt() & -1 << (Integer.SIZE - length)) + "/" + length;
    }

    /** Without bits behind the length, and with a length in the lower half of the address. */
    private String ipv6Prefix(int length) {
        return ipv6(length == 0 ? 0 : random.nextLong() & -1L << (Long.SIZE - length)) + "/" + (Long.SIZE + length);
    }

    private static String ipv4(int bits) {
        return (bits >>> 24) + "." + (bits >> 16 & UINT8_MAX) + "." + (bits >> 8 & UINT8_MAX) + "."
                + (bits & UINT8_MAX);
    }

    private static String ipv6(long low) {
        return "2001:db8::" + Long.toHexString(low >>> 48) + ":" + Long.toHexString(low >> 32 & UINT16_MAX) + ":"
                + Long.toHexString(low >> 16 & UINT16_MAX) + ":" + Long.toHexString(low & UINT16_MAX);
    }

    private static X509Certificate certificate() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(CERTIFICATE.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A literal, for the sentence that is printed on failure. */
    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars()
                .forEach(each -> literal.append(
                        each >= ' ' && each <= '~'
                                ? (char) each + ""
                                : "\\u" + HexFormat.of().toHexDigits((char) each)));
        return literal.append('"').toString();
    }

    private static Optional<StageWalk.Made> made(Object value, String source) {
        return Optional.of(new StageWalk.Made(value, source));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
