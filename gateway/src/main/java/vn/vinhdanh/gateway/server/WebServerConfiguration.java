package vn.vinhdanh.gateway.server;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.config.GatewayProperties.Gateway;
import vn.vinhdanh.gateway.config.GatewayProperties.Tls;
import vn.vinhdanh.gateway.problems.ProblemFilter;
import vn.vinhdanh.gateway.tracing.CorrelationFilter;
import vn.vinhdanh.platform.http.BodyLimit;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.tracing.Traces;

/** How the web server and Spring MVC behave in a gateway: they pass bodies and failures on and interpret neither. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration implements WebMvcConfigurer {

    private static final String PLANS = "/api/conferences";

    /** The body of a form goes to the service as it is; Jetty would read it when any code asks for a parameter. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> jetty(GatewayProperties properties) {
        Tls tls = properties.gateway().tls();
        return server -> server.addServerCustomizers(jetty -> {
            jetty.setErrorHandler(new JettyProblems());
            for (Connector connector : jetty.getConnectors()) {
                connector
                        .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                        .getHttpConfiguration()
                        .setFormEncodedMethods();
            }
            if (tls != null) {
                HttpsConnector.add(jetty, tls);
            }
        });
    }

    /** Before all filters that ask where a request comes from. */
    @Bean
    FilterRegistrationBean<TrustedProxies> trustedProxies(GatewayProperties properties) {
        FilterRegistrationBean<TrustedProxies> registration = new FilterRegistrationBean<>(
                new TrustedProxies(properties.gateway().trustedProxies()));
        registration.setOrder(CorrelationFilter.ORDER);
        return registration;
    }

    /** Around the filter that writes problems, so that the line has the status that the client gets. */
    @Bean
    FilterRegistrationBean<RequestLog> requestLog(Traces traces) {
        FilterRegistrationBean<RequestLog> registration =
                new FilterRegistrationBean<>(RequestLog.ofEveryRequest(traces));
        registration.setOrder(ProblemFilter.ORDER - 5);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(GatewayProperties properties) {
        Gateway gateway = properties.gateway();
        BodyLimit.Most plan = new BodyLimit.Most(gateway.planLimit().toBytes(), gateway.bodyTime());
        BodyLimit.Most file = new BodyLimit.Most(gateway.fileLimit().toBytes(), gateway.fileTime());
        BodyLimit.Most other = new BodyLimit.Most(gateway.bodyLimit().toBytes(), gateway.bodyTime());
        return new FilterRegistrationBean<>(new BodyLimit(
                request -> {
                    if (BodyLimit.isFile(request)) {
                        return file;
                    }
                    return request.getRequestURI().startsWith(PLANS) ? plan : other;
                },
                waitingAtMost(gateway.bodySilence())));
    }

    /** Only while a body is read: a service may think for longer, and a stream of hints may be silent for longer. */
    private static BodyLimit.WaitForBytes waitingAtMost(Duration silence) {
        return (request, read) -> {
            EndPoint client = ServletContextRequest.getServletContextRequest(request)
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint();
            long usual = client.getIdleTimeout();
            client.setIdleTimeout(silence.toMillis());
            try {
                return read.read();
            } finally {
                client.setIdleTimeout(usual);
            }
        };
    }

    /** Every failure reaches the filter that writes problems. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.clear();
    }
}
