package vn.vinhdanh.gateway.routes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service describes its API with its inner address. A reader of the description must call the gateway instead. */
@Component
class ApiDescription {

    private final JsonMapper json;

    ApiDescription(JsonMapper json) {
        this.json = json;
    }

    ServerResponse withGatewayAddress(ServerResponse answer) throws IOException {
        if (answer.statusCode() != HttpStatus.OK || !(answer instanceof ServiceResponse fromService)) {
            return answer;
        }
        JsonNode description;
        try (fromService) {
            description = json.readTree(fromService.body());
        }
        if (description instanceof ObjectNode root) {
            root.set("servers", json.valueToTree(List.of(Map.of("url", "/"))));
        }
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(description));
    }
}
