package vn.vinhdanh.platform.tracing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out Spring Boot's auto-configurations for traces while no endpoint is set, before their classes are loaded.
 * Those for the export of logs are always left out: logs go to the console only.
 */
public final class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    /** Spring Boot also takes it from {@code OTEL_EXPORTER_OTLP_TRACES_ENDPOINT} and {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final String LOGS = "org.springframework.boot.opentelemetry.autoconfigure.logging.";
    private static final List<String> TRACES =
            List.of("org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry.");

    private boolean on;

    @Override
    public void setEnvironment(Environment environment) {
        on = StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[configurations.length];
        for (int i = 0; i < configurations.length; i++) {
            matches[i] = configurations[i] == null || isIncluded(configurations[i]);
        }
        return matches;
    }

    private boolean isIncluded(String configuration) {
        return on ? !configuration.startsWith(LOGS) : TRACES.stream().noneMatch(configuration::startsWith);
    }
}
