package io.culvert.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.MainModeGroup;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlgorithmWordsTest {

    @Test
    void everyAlgorithmHasItsOneName() throws IllegalAccessException {
        Set<Object> named = new HashSet<>();
        for (Field field : AlgorithmWords.class.getFields()) {
            // A coverage tool may add fields.
            if (field.get(null) instanceof Enum<?> algorithm) {
                assertEquals(algorithm.name(), field.getName());
                named.add(algorithm);
            }
        }
        Set<Object> all = Stream.of(
                        IkeCipher.values(),
                        IkeGcmCipher.values(),
                        IkeIntegrity.values(),
                        DhGroup.values(),
                        MainModeGroup.values(),
                        GcmCipher.values(),
                        CipherNeedingHmac.values(),
                        Hmac.values(),
                        Gmac.values())
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        assertEquals(all, named);
    }
}
