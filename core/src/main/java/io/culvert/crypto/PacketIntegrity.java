package io.culvert.crypto;

/** An integrity algorithm of a quick-mode transform, apart from a cipher that has integrity of its own. */
public sealed interface PacketIntegrity permits IntegrityAlone, EspIntegrity {}
