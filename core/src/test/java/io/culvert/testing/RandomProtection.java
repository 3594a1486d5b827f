package io.culvert.testing;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.CustomCipher;
import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import java.util.Random;
import java.util.UUID;

/** Proposals of both modes, drawn from everything that the values can say. The same numbers give the same proposals. */
public final class RandomProtection {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;
    private static final int UINT8_VALUES = 256;
    private static final int AUTH_TYPES = 6;
    private static final int CIPHER_TYPES = 5;

    private final Random random;

    /** Draws from these numbers. */
    public RandomProtection(Random random) {
        this.random = random;
    }

    /** A quick-mode proposal of any kind, with any group and lifetime. */
    public QuickModeProposal quickMode() {
        QuickModeProposal proposal = switch (random.nextInt(4)) {
            case 0 -> AhProposal.of(integrityAlone());
            case 1 -> AhEspProposal.of(integrityAlone(), transform());
            default -> EspProposal.of(transform());
        };
        QuickModeProposal lasting =
                random.nextBoolean() ? proposal : proposal.lifetime(new SaLifetime(uint32(1), uint32(1), uint32(1)));
        return switch (random.nextInt(3)) {
            case 0 -> lasting;
            case 1 -> lasting.pfs(MainModeGroup.SAME_AS_MAIN_MODE);
            default -> lasting.pfs(any(DhGroup.values()));
        };
    }

    /** ESP of any kind. */
    public EspTransform transform() {
        return switch (random.nextInt(6)) {
            case 0 -> new EspGcm(any(GcmCipher.values()));
            case 1 -> new EspCbc(any(CipherNeedingHmac.values()), any(Hmac.values()));
            case 2 -> new EspIntegrityAlone(integrityAlone());
            case 3 -> new EspCipherAlone(cipher());
            case 4 -> new EspAuthFirewall(integrityAlone());
            default ->
                random.nextBoolean()
                        ? new EspCustom(customCipher(), any(Hmac.values()))
                        : new EspCustom(cipher(), customIntegrity());
        };
    }

    /** Integrity for AH, or for ESP without a cipher. */
    public IntegrityAlone integrityAlone() {
        return switch (random.nextInt(3)) {
            case 0 -> any(Hmac.values());
            case 1 -> any(Gmac.values());
            default -> customIntegrity();
        };
    }

    /** A main-mode proposal that every module takes. */
    public IkeProposal ike() {
        IkeProposal proposal =
                IkeProposal.of(any(IkeCipher.values()), any(IkeIntegrity.values()), any(DhGroup.values()));
        return random.nextBoolean()
                ? proposal
                : proposal.lifetimeSeconds(uint32(0)).quickModeLimit(uint32(0));
    }

    /** A main-mode proposal that IKEv2 takes. */
    public Ikev2Proposal ikev2() {
        if (random.nextInt(3) != 0) {
            return ike();
        }
        IkeGcmProposal proposal =
                IkeGcmProposal.of(any(IkeGcmCipher.values()), any(IkeIntegrity.values()), any(DhGroup.values()));
        return random.nextBoolean()
                ? proposal
                : proposal.lifetimeSeconds(uint32(0)).quickModeLimit(uint32(0));
    }

    /** A main-mode proposal that AuthIP takes. */
    public AuthIpProposal authIp() {
        if (random.nextBoolean()) {
            return ikev2();
        }
        MainModeCipher cipher = random.nextBoolean() ? any(IkeCipher.values()) : any(IkeGcmCipher.values());
        IkeProposalWithoutGroup proposal = IkeProposalWithoutGroup.of(cipher, any(IkeIntegrity.values()));
        return random.nextBoolean()
                ? proposal
                : proposal.lifetimeSeconds(uint32(0)).quickModeLimit(uint32(0));
    }

    private EspCipher cipher() {
        return random.nextBoolean() ? any(CipherNeedingHmac.values()) : customCipher();
    }

    private CustomCipher customCipher() {
        return new CustomCipher(1 + random.nextInt(CIPHER_TYPES), random.nextInt(UINT8_VALUES), module());
    }

    private CustomIntegrity customIntegrity() {
        return new CustomIntegrity(random.nextInt(AUTH_TYPES), random.nextInt(UINT8_VALUES), module());
    }

    private UUID module() {
        return new UUID(random.nextLong(), 1 + random.nextInt(9));
    }

    /** Often one of the ends, where mistakes live. */
    private long uint32(long lowest) {
        return switch (random.nextInt(4)) {
            case 0 -> lowest;
            case 1 -> UINT32_MAX;
            default -> lowest + (long) (random.nextDouble() * (UINT32_MAX - lowest));
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
