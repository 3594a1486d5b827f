/** Several sessions of one engine, and the lifetime of the objects that they add, in Kotlin. */
@file:JvmName("KotlinEngine")

package io.culvert.samples

import io.culvert.policy.ObjectLifetime
import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.FilterSession
import io.culvert.wfp.InstalledTunnel
import io.culvert.wfp.error.WfpException
import io.culvert.wfp.session.SessionOptions

/** Runs the steps and returns a line for each. */
fun engineSteps(): List<String> {
    val steps = mutableListOf<String>()
    val kept = TunnelPolicy.builder()
        .from(ReferencePolicies.modern())
        .lifetime(ObjectLifetime.PERSISTENT)
        .build()
    val tried = TunnelPolicy.builder()
        .from(ReferencePolicies.modern())
        .name("trial")
        .providerContextKey(EngineSamples.TRIAL)
        .build()
    try {
        FilterEngine.embedded().use { engine ->
            engine.open(EngineSamples.OWNER).use { session ->
                engine.open(SessionOptions.dynamicSession().owner(EngineSamples.OWNER)).use { trial ->
                    session.replace(kept)
                    trial.add(tried)
                    steps += "both: ${names(session)}"
                }
            }
            engine.open(EngineSamples.OWNER).use { session ->
                session.begin().use { change ->
                    steps += "the trial is over: ${names(session)}"
                    change.delete(kept.providerContextKey())
                    change.abort()
                }
            }
            engine.restart()
            engine.open(EngineSamples.OWNER).use { session ->
                steps += "after a restart: ${names(session)}"
                session.deleteProvider(EngineSamples.OWNER.key())
            }
        }
    } catch (refusal: WfpException) {
        steps += "refused: ${refusal.symbol()} for ${refusal.element().orElseThrow()}"
    }
    return steps
}

private fun names(session: FilterSession): List<String> =
    session.tunnels().use { tunnels -> tunnels.map(InstalledTunnel::name).sorted().toList() }
