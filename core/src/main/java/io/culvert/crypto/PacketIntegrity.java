package io.culvert.crypto;

/** An integrity algorithm of a quick-mode transform, separate from the cipher. */
public sealed interface PacketIntegrity permits IntegrityAlone, EspIntegrity {}
