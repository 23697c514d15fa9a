package vn.vinhdanh.gateway.routes;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import vn.vinhdanh.gateway.config.GatewayProperties;

/** The HTTP client towards the services. It pools connections, follows no redirect and tries nothing twice by itself. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    private static final int CONNECTIONS_PER_SERVICE = 500;
    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout POOL = Timeout.ofSeconds(3);
    /** Below the services' own keep-alive, so that no request is written into a connection that was just closed. */
    private static final Timeout IDLE = Timeout.ofSeconds(10);
    /** Connections move on to new instances. */
    private static final TimeValue LIFETIME = TimeValue.ofSeconds(60);

    @Bean
    ClientHttpRequestFactory serviceRequests(GatewayProperties properties) {
        Duration patience = properties.gateway().responseTimeout();
        return switch (System.getProperty("gw.client", "apache")) {
            case "jdk" -> {
                var factory = new org.springframework.http.client.JdkClientHttpRequestFactory(
                        java.net.http.HttpClient.newBuilder()
                                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                                .executor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor())
                                .build());
                factory.setReadTimeout(patience);
                yield factory;
            }
            default ->
                new HttpComponentsClientHttpRequestFactory(HttpClients.custom()
                        .setConnectionManager(connections(patience))
                        .setDefaultRequestConfig(RequestConfig.custom()
                                .setConnectionRequestTimeout(POOL)
                                .setResponseTimeout(Timeout.of(patience))
                                .build())
                        .evictExpiredConnections()
                        .evictIdleConnections(IDLE)
                        .disableAutomaticRetries()
                        .disableRedirectHandling()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build());
        };
    }

    private static PoolingHttpClientConnectionManager connections(Duration patience) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
                .setMaxConnTotal(CONNECTIONS_PER_SERVICE * Service.values().length)
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setDnsResolver(new EachInTurn())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(Timeout.of(patience))
                        .setIdleTimeout(IDLE)
                        .setTimeToLive(LIFETIME)
                        .build())
                .build();
    }

    /** Spreads new connections over the addresses of a name. */
    private static final class EachInTurn extends SystemDefaultDnsResolver {

        private final AtomicInteger turn = new AtomicInteger();

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = super.resolve(host).clone();
            Collections.rotate(Arrays.asList(addresses), turn.getAndIncrement());
            return addresses;
        }
    }
}
