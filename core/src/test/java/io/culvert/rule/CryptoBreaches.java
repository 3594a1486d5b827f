package io.culvert.rule;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.Hmac;
import io.culvert.rule.catalogue.CryptoRules;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ways to break the rules about algorithms. */
final class CryptoBreaches {

    private static final UUID MODULE = new UUID(1, 2);
    private static final UUID ZERO = new UUID(0, 0);

    private CryptoBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(numbers(), modules(), parts()).flatMap(List::stream);
    }

    private static List<Breach> numbers() {
        List<Breach> all = new ArrayList<>();
        for (int number : new int[] {-1, 6, Integer.MIN_VALUE}) {
            all.add(new Breach(
                    CryptoRules.CUSTOM_NUMBER,
                    "custom integrity > authentication type",
                    Integer.toString(number),
                    "0 to 5",
                    () -> new CustomIntegrity(number, 0, MODULE)));
        }
        for (int number : new int[] {0, 6}) {
            all.add(new Breach(
                    CryptoRules.CUSTOM_NUMBER,
                    "custom cipher > cipher type",
                    Integer.toString(number),
                    "1 to 5",
                    () -> new CustomCipher(number, 0, MODULE)));
        }
        for (int number : new int[] {-1, 256}) {
            String value = Integer.toString(number);
            all.add(new Breach(
                    CryptoRules.CUSTOM_NUMBER,
                    "custom integrity > authentication config",
                    value,
                    "0 to 255",
                    () -> new CustomIntegrity(0, number, MODULE)));
            all.add(new Breach(
                    CryptoRules.CUSTOM_NUMBER,
                    "custom cipher > cipher config",
                    value,
                    "0 to 255",
                    () -> new CustomCipher(1, number, MODULE)));
        }
        return all;
    }

    private static List<Breach> modules() {
        return List.of(
                new Breach(
                        CryptoRules.CUSTOM_MODULE,
                        "custom integrity > module",
                        ZERO.toString(),
                        "the GUID of the module",
                        () -> new CustomIntegrity(0, 0, ZERO)),
                new Breach(
                        CryptoRules.CUSTOM_MODULE,
                        "custom cipher > module",
                        ZERO.toString(),
                        "the GUID of the module",
                        () -> new CustomCipher(1, 0, ZERO)));
    }

    private static List<Breach> parts() {
        return List.of(new Breach(
                CryptoRules.CUSTOM_PART,
                "custom ESP",
                "AES_CBC_256 with HMAC_SHA_256",
                "a CustomCipher, a CustomIntegrity, or both",
                () -> new EspCustom(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256)));
    }
}
