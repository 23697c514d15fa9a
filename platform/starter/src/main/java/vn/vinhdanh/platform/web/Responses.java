package vn.vinhdanh.platform.web;

import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.vinhdanh.kernel.Versioned;

/** Responses with the version as ETag. */
public final class Responses {

    private Responses() {}

    public static <S, R> ResponseEntity<R> ok(Versioned<S> resource, Function<Versioned<S>, R> body) {
        return ResponseEntity.ok().eTag(etag(resource)).body(body.apply(resource));
    }

    /** @param location relative to the gateway: {@code /api/nominations/<id>} */
    public static <S, R> ResponseEntity<R> created(
            String location, Versioned<S> resource, Function<Versioned<S>, R> body) {
        return ResponseEntity.created(URI.create(location)).eTag(etag(resource)).body(body.apply(resource));
    }

    /** @param fileName ASCII; shown in the browser, not forced to download */
    public static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(content);
    }

    private static String etag(Versioned<?> resource) {
        return "\"" + resource.version() + "\"";
    }
}
