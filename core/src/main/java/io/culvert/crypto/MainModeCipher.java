package io.culvert.crypto;

/**
 * Encryption of IKE messages in main mode. Becomes {@code IKEEXT_CIPHER_ALGORITHM0.algoIdentifier}, an
 * {@code IKEEXT_CIPHER_TYPE}; its {@code keyLen} and {@code rounds} are not used by the platform and stay 0.
 */
public sealed interface MainModeCipher permits IkeCipher, IkeGcmCipher {

    /**
     * The name of the constant.
     *
     * @return such as {@code AES_256}
     */
    String name();
}
