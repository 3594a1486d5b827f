package io.culvert.wfp.session.notify;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Calls listeners, one change after the other, on a thread of its own: whoever commits waits for none of them, and whoever ends a
 * subscription may have what a listener waits for.
 */
public final class ListenerDispatcher {

    private static final long IDLE_SECONDS = 5;

    private final ExecutorService thread = thread();

    /** One, which goes when there is nothing to tell: a session that is forgotten leaves none behind. */
    private static ExecutorService thread() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "culvert-notifications");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Somebody who has nothing to tell yet. */
    public ListenerDispatcher() {}

    /**
     * Has a listener called, after those before it. What it throws goes to the uncaught-exception handler of the thread, and
     * another takes its place.
     *
     * @param work calls the listener
     */
    public void tell(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException ended) {
            // It has ended, so that nobody wants to know.
            return;
        }
    }

    /** Calls nobody any more that is not called for already. */
    public void end() {
        thread.shutdown();
    }
}
