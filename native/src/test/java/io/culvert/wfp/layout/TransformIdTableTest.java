package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.culvert.wfp.layout.sdk.AuthTransformIds;
import io.culvert.wfp.layout.sdk.CipherTransformIds;
import org.junit.jupiter.api.Test;

class TransformIdTableTest {

    @Test
    void algorithmsHaveTheKnownPairsOfNumbers() {
        assertPair(3, 3, CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_128);
        assertPair(5, 5, CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_256);
        assertPair(3, 6, CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128);
        assertPair(1, 1, AuthTransformIds.IPSEC_AUTH_TRANSFORM_ID_HMAC_SHA_1_96);
    }

    @Test
    void findsAnAlgorithmByBothNumbers() {
        assertSame(CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_AES_128, CipherTransformIds.TABLE.find(3, 3));
        assertSame(CipherTransformIds.IPSEC_CIPHER_TRANSFORM_ID_GCM_AES_128, CipherTransformIds.TABLE.find(3, 6));
        assertNull(CipherTransformIds.TABLE.find(3, 4));
        assertNull(AuthTransformIds.TABLE.find(0, 3));
    }

    @Test
    void everyEntryIsFound() {
        CipherTransformIds.TABLE
                .all()
                .forEach(id -> assertSame(id, CipherTransformIds.TABLE.find(id.type(), id.config())));
        AuthTransformIds.TABLE.all().forEach(id -> assertSame(id, AuthTransformIds.TABLE.find(id.type(), id.config())));
    }

    private static void assertPair(int type, int config, TransformId id) {
        assertEquals(type, id.type(), id::name);
        assertEquals(config, id.config(), id::name);
    }
}
