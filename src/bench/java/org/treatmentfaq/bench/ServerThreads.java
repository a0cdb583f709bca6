package org.treatmentfaq.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

/**
 * What the threads of all web servers of this process used until now.
 *
 * @param cpu nanoseconds
 * @param allocated bytes
 */
record ServerThreads(long cpu, long allocated) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Tomcat's names: of those that accept, select and answer. */
    private static final String PREFIX = "http-nio-";

    static ServerThreads now() {
        long cpu = 0;
        long allocated = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(PREFIX)) {
                cpu += THREADS.getThreadCpuTime(thread.getThreadId());
                allocated += THREADS.getThreadAllocatedBytes(thread.getThreadId());
            }
        }
        return new ServerThreads(cpu, allocated);
    }

    ServerThreads since(ServerThreads before) {
        return new ServerThreads(cpu - before.cpu, allocated - before.allocated);
    }
}
