package vn.vinhdanh.gateway.routes;

import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.factory.rewrite.RewriteFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service describes itself at its inner address; whoever reads the description must call the gateway instead. */
@Component
class ApiDescription implements RewriteFunction<byte[], byte[]> {

    private final JsonMapper json;

    ApiDescription(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Publisher<byte[]> apply(ServerWebExchange exchange, byte[] body) {
        if (exchange.getResponse().getStatusCode() != HttpStatus.OK || body == null) {
            return Mono.justOrEmpty(body);
        }
        JsonNode description = json.readTree(body);
        if (description instanceof ObjectNode root) {
            root.set("servers", json.valueToTree(List.of(Map.of("url", "/"))));
        }
        return Mono.just(json.writeValueAsBytes(description));
    }
}
