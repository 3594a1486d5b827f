package io.culvert.samples.wrong

import io.culvert.wfp.session.SessionOptions
import java.time.Duration

/** A time to wait has a unit. */
fun transactionTimeoutAsNumber() {
    SessionOptions.staticSession().transactionTimeout(3_000) // wrong: Duration
    // fix: SessionOptions.staticSession().transactionTimeout(Duration.ofSeconds(3))
}
