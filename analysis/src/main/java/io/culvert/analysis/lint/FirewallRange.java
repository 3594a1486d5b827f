package io.culvert.analysis.lint;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.Optional;

/**
 * The ranges of the front ends of the Windows firewall: {@code netsh advfirewall} and the cmdlets of the module
 * NetSecurity. The platform below them publishes no ranges, and policies of real programs lie outside of these.
 */
enum FirewallRange {
    QUICK_MODE_LIFETIME(
            Unit.MINUTES,
            300,
            172_740,
            "netsh advfirewall accepts 5 to 2880 minutes here, the cmdlet 5 to 2879, and neither accepts seconds",
            "windowsserverdocs netsh-advfirewall (qmsecmethods); windows-powershell-docs"
                    + " New-NetIPsecQuickModeCryptoProposal (-MaxMinutes)"),
    QUICK_MODE_KILOBYTES(
            Unit.ONES,
            20_480,
            2_147_483_647,
            "netsh advfirewall and the cmdlet accept 20480 to 2147483647 kilobytes here",
            "windowsserverdocs netsh-advfirewall (qmsecmethods); windows-powershell-docs"
                    + " New-NetIPsecQuickModeCryptoProposal (-MaxKiloBytes)"),
    MAIN_MODE_LIFETIME(
            Unit.MINUTES,
            60,
            172_800,
            "netsh advfirewall and the cmdlet accept 1 to 2880 minutes here, and neither accepts seconds",
            "windowsserverdocs netsh-advfirewall (mmkeylifetime); windows-powershell-docs"
                    + " New-NetIPsecMainModeCryptoSet (-MaxMinutes)"),
    MAIN_MODE_SESSIONS(
            Unit.ONES,
            0,
            2_147_483_647,
            "netsh advfirewall and the cmdlet accept 0 to 2147483647 sessions here",
            "windowsserverdocs netsh-advfirewall (mmkeylifetime); windows-powershell-docs"
                    + " New-NetIPsecMainModeCryptoSet (-MaxSessions)"),
    IDLE_TIMEOUT(
            Unit.ONES,
            300,
            3_600,
            "the firewall has one idle time for the whole machine, of 300 to 3600 seconds",
            "windows-powershell-docs Set-NetFirewallSetting (-MaxSAIdleTimeSeconds)"),
    FORWARD_PATH_LIFETIME(
            Unit.MINUTES,
            4_680,
            10_367_940,
            "the cmdlet accepts 78 to 172799 minutes here, and no seconds",
            "windows-powershell-docs New-NetIPsecRule (-ForwardPathLifetime)");

    /** The unit of a front end. The values of this class are in the unit of the native field. */
    private enum Unit {
        ONES,
        MINUTES
    }

    private static final long SECONDS_A_MINUTE = 60;

    private final Unit unit;
    private final long lowest;
    private final long highest;
    private final String reason;
    private final String source;

    FirewallRange(Unit unit, long lowest, long highest, String reason, String source) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.reason = reason;
        this.source = source;
    }

    /** The finding about a value of an element, if it is out of range. */
    Optional<Finding> about(TunnelPolicy policy, Place place, long value) {
        return value >= lowest && value <= highest && isWhole(value)
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Place.tunnel(policy.name()).then(place), Long.toString(value), reason, source, allowed()));
    }

    private boolean isWhole(long value) {
        return unit == Unit.ONES || value % SECONDS_A_MINUTE == 0;
    }

    private String allowed() {
        String range = lowest + " to " + highest;
        return unit == Unit.ONES ? range : range + " seconds, a multiple of 60";
    }
}
