package vn.vinhdanh.gateway.routes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.gateway.config.GatewayProperties;

/** The HTTP client towards the services. It pools connections, follows no redirect and tries nothing twice by itself. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    /** Every open stream of events needs one. */
    private static final int CONNECTIONS_PER_SERVICE = 2_000;

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout POOL = Timeout.ofSeconds(3);
    /** Below the services' own keep-alive, so that no request is written into a connection that was just closed. */
    private static final Timeout IDLE = Timeout.ofSeconds(10);
    /** A connection that was unused for longer is probed: the service may have restarted. */
    private static final TimeValue PROBED_AFTER = TimeValue.ofMilliseconds(100);
    /** Connections move on to new instances. */
    private static final TimeValue LIFETIME = TimeValue.ofSeconds(60);
    /** Seconds without a packet. A stream of events has no time-out, so probes find out that its machine is gone. */
    private static final int SILENCE_BEFORE_PROBES = 60;

    private static final int SECONDS_BETWEEN_PROBES = 10;
    private static final int LOST_PROBES = 3;

    @Bean
    CloseableHttpClient serviceHttpClient(GatewayProperties properties) {
        Timeout responseTimeout = Timeout.of(properties.gateway().responseTimeout());
        return HttpClients.custom()
                .setConnectionManager(connections(responseTimeout))
                .setRequestExecutor(new PatientWithEvents())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(POOL)
                        .setResponseTimeout(responseTimeout)
                        .build())
                .evictExpiredConnections()
                .evictIdleConnections(IDLE)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Timeout responseTimeout) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
                .setMaxConnTotal(CONNECTIONS_PER_SERVICE * Service.values().length)
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setDnsResolver(new EachInTurn())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoKeepAlive(true)
                        .setTcpKeepIdle(SILENCE_BEFORE_PROBES)
                        .setTcpKeepInterval(SECONDS_BETWEEN_PROBES)
                        .setTcpKeepCount(LOST_PROBES)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(responseTimeout)
                        .setIdleTimeout(IDLE)
                        .setValidateAfterInactivity(PROBED_AFTER)
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

    /** A stream of events may be silent for longer than a service may take to begin its response. */
    private static final class PatientWithEvents extends HttpRequestExecutor {

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                @Nullable HttpResponseInformationCallback information,
                HttpContext context)
                throws IOException, HttpException {
            ClassicHttpResponse response = super.execute(request, connection, information, context);
            if (ServiceResponse.isEvents(response)) {
                connection.setSocketTimeout(Timeout.DISABLED);
            }
            return response;
        }
    }
}
