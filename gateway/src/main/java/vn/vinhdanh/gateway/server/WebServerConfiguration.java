package vn.vinhdanh.gateway.server;

import java.util.List;
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
import vn.vinhdanh.platform.http.BodyLimit;

/** How the web server and Spring MVC behave in a gateway: they pass bodies and failures on and interpret neither. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration implements WebMvcConfigurer {

    private static final String PLANS = "/api/conferences";

    /** The body of a form goes to the service as it is; Jetty would read it when any code asks for a parameter. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> jetty(GatewayProperties properties) {
        List<String> proxies = properties.gateway().trustedProxies();
        return server -> server.addServerCustomizers(jetty -> {
            for (Connector connector : jetty.getConnectors()) {
                HttpConfiguration http = connector
                        .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                        .getHttpConfiguration();
                http.setFormEncodedMethods();
                if (!proxies.isEmpty()) {
                    http.addCustomizer(new TrustedProxies(proxies));
                }
            }
        });
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(GatewayProperties properties) {
        Gateway gateway = properties.gateway();
        long plan = gateway.planLimit().toBytes();
        long other = gateway.bodyLimit().toBytes();
        return new FilterRegistrationBean<>(
                new BodyLimit(request -> request.getRequestURI().startsWith(PLANS) ? plan : other));
    }

    /** Every failure reaches the filter that writes problems. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.clear();
    }
}
