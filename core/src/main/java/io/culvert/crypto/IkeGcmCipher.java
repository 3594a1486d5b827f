package io.culvert.crypto;

/**
 * Encryption of IKE messages in main mode by AES-GCM, for IKEv2 and AuthIP. IKEv1 has no number for it on the wire, so
 * {@link IkeProposal} takes none of them. Becomes {@code IKEEXT_CIPHER_ALGORITHM0.algoIdentifier}, an
 * {@code IKEEXT_CIPHER_TYPE}.
 *
 * <p>The documents do not state the first Windows that accepts these ciphers, nor the {@link IkeIntegrity} that belongs
 * to them. Published lists of proposals use the hash as the pseudo-random function only.
 */
public enum IkeGcmCipher implements MainModeCipher {
    /** AES-GCM with a 128-bit key and a 16-byte tag: {@code IKEEXT_CIPHER_AES_GCM_128_16ICV}. */
    IKE_AES_GCM_128,
    /** AES-GCM with a 256-bit key and a 16-byte tag: {@code IKEEXT_CIPHER_AES_GCM_256_16ICV}. */
    IKE_AES_GCM_256
}
