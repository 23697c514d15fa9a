package vn.vinhdanh.platform.tracing;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes {@link Traces} of Spring Boot's tracer, which exists only if an endpoint is set; see {@link TracingSwitch}. */
@AutoConfiguration
public class TracingConfiguration {

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer.getIfAvailable());
    }
}
