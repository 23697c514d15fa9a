package vn.vinhdanh.platform.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What must be so that a service may run. It is looked at in the start, and if the answer can't be had then, again in
 * the background until it can. A service that may not run does not start, or ends.
 */
public abstract class StartupCheck implements SmartLifecycle {

    /** The service may not run; the message says what to do. */
    public abstract static class Refused extends IllegalStateException {

        protected Refused(String message) {
            super(message);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(StartupCheck.class);

    private final String name;
    private final int phase;
    private final Runnable end;
    private volatile boolean running;

    /**
     * @param name of the thread in the background
     * @param phase of the start
     * @param end ends the service; called if it turns out after the start that it may not run
     */
    protected StartupCheck(String name, int phase, Runnable end) {
        this.name = name;
        this.phase = phase;
        this.end = end;
    }

    /**
     * @return false if the answer can't be had yet
     * @throws Refused if the service may not run
     */
    protected abstract boolean isPassed();

    /** @throws Refused if the service may not run */
    @Override
    public final void start() {
        running = true;
        if (!isPassed()) {
            StartupTask.start(name, () -> !running || isPassedOrEnds());
        }
    }

    private boolean isPassedOrEnds() {
        try {
            return isPassed();
        } catch (Refused refused) {
            LOG.error("The service ends: {}", refused.getMessage());
            end.run();
            return true;
        }
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
