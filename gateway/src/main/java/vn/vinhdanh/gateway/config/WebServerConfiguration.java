package vn.vinhdanh.gateway.config;

import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vinhdanh.gateway.config.GatewayProperties.Gateway;
import vn.vinhdanh.platform.http.BodyLimit;

/** How the web server and Spring MVC behave in a gateway: they pass bodies and failures on and interpret neither. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration implements WebMvcConfigurer {

    private static final String PLANS = "/api/conferences";

    /** The body of a form goes to the service as it is. Tomcat would read it when any code asks for a parameter. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> formsAreNotRead() {
        return server -> server.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
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
