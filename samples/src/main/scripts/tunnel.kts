// Installs a tunnel in an embedded engine, reads it back and removes it.
import io.culvert.dsl.Culvert.*
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.Provider
import java.util.UUID

// The owner of the tunnels. Each program has a key of its own.
val owner = Provider.of(UUID.fromString("6ba7b8c0-9dad-41d1-80b4-00c04fd430c8"), "Gateway manager")

// The certificate of the authority that issued the certificates of both ends.
val root = """
-----BEGIN CERTIFICATE-----
MIIBiTCCAS6gAwIBAgIURtDc9fK4ttDjNZIfyskcYhecDTowCgYIKoZIzj0EAwIw
KTEQMA4GA1UECgwHRXhhbXBsZTEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2
MTIwMTEyMTI0M1oYDzIxMjYxMTA3MTIxMjQzWjApMRAwDgYDVQQKDAdFeGFtcGxl
MRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATqvuC9MP5O6ThYXuMAF0gvpT9SpHaTQUr0KlR93sawFtpXF58bjUAH7RXxFvUl
Ja8VHje7axbSWCIkJWYO6DpYozIwMDAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQW
BBTJuykWgs3vDeGPc/OkVSGXS3kN9zAKBggqhkjOPQQDAgNJADBGAiEA+Ci6Y299
EwRS2OvQUfgNypQ/bQZ8vWYCNKfsLvltjasCIQDbT7GmSCtgPJfYL5V3yq7zBQPJ
swwukXD93UYWRssIUA==
-----END CERTIFICATE-----
"""

val hq = tunnel("hq")
    .localEndpoint(ipv4("203.0.113.1"))
    .remoteEndpoint(ipv4("198.51.100.7"))
    .siteToSite(
        local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")),
        remote(ipv4Subnet("10.2.0.0/16"), ipv4Subnet("10.4.0.0/16")),
    )
    .keyedBy(
        ikev2(
            certificate(RSA, trustList(authorityPem(root))),
            ike(AES_256, SHA_384, ECP_384),
        ),
    )
    .protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))
    .description("Head office to branch")
    .provider(owner.key())
    .build()
println(hq.describe())

FilterEngine.embedded().use { engine ->
    engine.open(owner).use { session ->
        session.add(hq)
        println("installed")

        val differences = session.get(hq.providerContextKey()).differencesFrom(hq)
        println("read back: " + if (differences.isEmpty()) "equal" else "differs in " + differences.joinToString())

        session.delete(hq.providerContextKey())
        println(if (session.find(hq.providerContextKey()).isPresent) "still there after it was removed" else "removed")
    }
}
