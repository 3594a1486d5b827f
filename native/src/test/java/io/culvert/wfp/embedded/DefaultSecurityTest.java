package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** SIDs of services, against one that is published. */
class DefaultSecurityTest {

    @Test
    void theSidOfAServiceIsMadeOfItsName() {
        assertEquals(
                "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
                DefaultSecurity.sid("TrustedInstaller"));
    }
}
