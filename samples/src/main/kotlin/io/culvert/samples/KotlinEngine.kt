/** Several sessions of one engine, and the lifetime of the objects that they add, in Kotlin. */
@file:JvmName("KotlinEngine")

package io.culvert.samples

import io.culvert.policy.ObjectLifetime
import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.FilterSession
import io.culvert.wfp.InstalledTunnel
import io.culvert.wfp.error.WfpException
import io.culvert.wfp.session.Provider
import io.culvert.wfp.session.SessionOptions

/** Runs the steps and returns a line for each. */
fun engineSteps(): List<String> {
    val told = mutableListOf<String>()
    val kept = TunnelPolicy.builder()
        .from(ReferencePolicies.modern())
        .providerKey(EngineSamples.OWNER)
        .lifetime(ObjectLifetime.PERSISTENT)
        .build()
    val tried = TunnelPolicy.builder()
        .from(ReferencePolicies.modern())
        .name("trial")
        .providerContextKey(EngineSamples.TRIAL)
        .build()
    try {
        FilterEngine.embedded().use { engine ->
            engine.open().use { service ->
                engine.open(SessionOptions.dynamicSession()).use { trial ->
                    service.transaction { tunnels ->
                        tunnels.addProvider(Provider.of(EngineSamples.OWNER, "Gateway manager").persistent())
                        tunnels.replace(kept)
                    }
                    trial.add(tried)
                    told += "both: ${names(service)}"
                }
            }
            engine.open().use { service ->
                service.begin().use { change ->
                    told += "the trial is over: ${names(service)}"
                    change.delete(kept.providerContextKey())
                    change.abort()
                }
            }
            engine.restart()
            engine.open().use { service ->
                told += "after a restart: ${names(service)}"
                service.deleteProvider(EngineSamples.OWNER)
            }
        }
    } catch (refusal: WfpException) {
        told += "refused: ${refusal.symbol()} for ${refusal.element().orElseThrow()}"
    }
    return told
}

private fun names(session: FilterSession): List<String> =
    session.tunnels().use { tunnels -> tunnels.map(InstalledTunnel::name).sorted().toList() }
