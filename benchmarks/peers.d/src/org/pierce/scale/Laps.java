package org.pierce.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints a name, a tab, the clock and a tab, the processor time of the whole process since it began, a line each. */
final class Laps {

    private static final double NANOS_OF_MILLI = 1e6;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long clock = System.nanoTime();
    private long processor = system.getProcessCpuTime();

    void begin() {
        clock = System.nanoTime();
        processor = system.getProcessCpuTime();
    }

    /** Milliseconds since the last beginning. */
    void tell(String name) {
        System.out.printf(
                Locale.ROOT,
                "%s, ms\t%.3f\t%.3f%n",
                name,
                (System.nanoTime() - clock) / NANOS_OF_MILLI,
                (system.getProcessCpuTime() - processor) / NANOS_OF_MILLI);
    }

    static void say(String name, Object value) {
        System.out.println(name + "\t" + value);
    }
}
