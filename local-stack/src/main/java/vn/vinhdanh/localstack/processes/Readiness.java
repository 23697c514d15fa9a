package vn.vinhdanh.localstack.processes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Asks a process whether it is ready, until it is. */
final class Readiness {

    private static final int PAUSE_MILLISECONDS = 100;
    private static final int PATIENCE_MILLISECONDS = 3_000;

    private Readiness() {}

    /** @return false if the process ended or the limit passed */
    static boolean await(String address, Process process, Duration limit) {
        Instant end = Instant.now().plus(limit);
        try {
            while (process.isAlive() && Instant.now().isBefore(end)) {
                if (answers(address)) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection question =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            question.setConnectTimeout(PATIENCE_MILLISECONDS);
            question.setReadTimeout(PATIENCE_MILLISECONDS);
            try {
                return question.getResponseCode() == 200;
            } finally {
                question.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
