package vn.vinhdanh.localstack.processes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Polls the readiness address of a process until it answers 200. */
final class ReadinessProbe {

    private static final int PAUSE_MILLISECONDS = 100;
    private static final int TIMEOUT_MILLISECONDS = 3_000;

    private ReadinessProbe() {}

    /** @return false if the process ended or the limit passed */
    static boolean await(String address, Process process, Duration limit) {
        Instant end = Instant.now().plus(limit);
        try {
            while (process.isAlive() && Instant.now().isBefore(end)) {
                if (isReady(address)) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean isReady(String address) {
        try {
            HttpURLConnection request =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            request.setConnectTimeout(TIMEOUT_MILLISECONDS);
            request.setReadTimeout(TIMEOUT_MILLISECONDS);
            try {
                return request.getResponseCode() == 200;
            } finally {
                request.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
