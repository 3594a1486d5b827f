// Installs a tunnel in an embedded engine, reads it back and removes it.
import io.culvert.dsl.Culvert.*
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.Provider
import java.util.UUID
import javax.security.auth.x500.X500Principal

// The owner of the tunnels. Each program has a key of its own.
val owner = Provider.of(UUID.fromString("6ba7b8c0-9dad-41d1-80b4-00c04fd430c8"), "Gateway manager")

val hq = tunnel("hq")
    .localEndpoint(ipv4("203.0.113.1"))
    .remoteEndpoint(ipv4("198.51.100.7"))
    .siteToSite(
        local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")),
        remote(ipv4Subnet("10.2.0.0/16"), ipv4Subnet("10.4.0.0/16")),
    )
    .keyedBy(
        ikev2(
            certificate(RSA, trustList(authorityNamed(X500Principal("CN=Example Root, O=Example")))),
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
