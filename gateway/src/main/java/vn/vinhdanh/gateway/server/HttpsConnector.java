package vn.vinhdanh.gateway.server;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import vn.vinhdanh.gateway.config.GatewayProperties.Tls;

/**
 * HTTPS on all addresses of the machine, beside the plain port. The plain port stays for programs on this machine:
 * probes and a terminal. The certificate is read at the start.
 */
final class HttpsConnector {

    private HttpsConnector() {}

    /** Takes over the limits of the plain port. */
    static void add(Server server, Tls tls) {
        AbstractConnector plain = (AbstractConnector) server.getConnectors()[0];
        HttpConfiguration https =
                new HttpConfiguration(plain.getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                        .getHttpConfiguration());
        // People may use the address of the machine as well as its name.
        https.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setSslContext(bundle(tls).createSslContext());
        ServerConnector connector = new ServerConnector(
                server,
                new SslConnectionFactory(keys, HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(https));
        connector.setName("https");
        connector.setPort(tls.port());
        connector.setIdleTimeout(plain.getIdleTimeout());
        server.addConnector(connector);
    }

    private static SslBundle bundle(Tls tls) {
        return SslBundle.of(new PemSslStoreBundle(
                PemSslStoreDetails.forCertificates(tls.certificate().toUri().toString())
                        .withPrivateKey(tls.key().toUri().toString()),
                null));
    }
}
