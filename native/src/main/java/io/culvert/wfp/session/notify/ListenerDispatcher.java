package io.culvert.wfp.session.notify;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Calls listeners on a thread of its own, one change at a time. So a commit does not wait for listeners, and ending a
 * subscription cannot deadlock with a waiting listener.
 */
public final class ListenerDispatcher {

    private static final long IDLE_SECONDS = 5;

    private final ExecutorService thread = thread();

    /** One thread, which ends when it is idle, so that a session that is never closed does not keep it. */
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

    /** A dispatcher without pending notifications. */
    public ListenerDispatcher() {}

    /**
     * Queues a notification. Its exceptions go to the uncaught-exception handler of the thread, and a new thread delivers the
     * next one.
     *
     * @param work calls the listener
     */
    public void dispatch(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException ended) {
            // After the end, notifications are dropped.
            return;
        }
    }

    /** Stops accepting notifications. Those already queued are still delivered. */
    public void end() {
        thread.shutdown();
    }
}
