package vn.vinhdanh.platform.web;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.vinhdanh.kernel.KeptFile;
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

    /**
     * The browser shows the file and runs nothing of it; the ETag is its checksum.
     *
     * @param name as its sender calls it
     * @param bytes opens them when the response is written
     */
    public static ResponseEntity<InputStreamResource> file(KeptFile kept, String name, Supplier<InputStream> bytes) {
        ContentDisposition shown = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag("\"" + kept.sha256() + "\"")
                .contentType(MediaType.parseMediaType(kept.type().mediaType()))
                .contentLength(kept.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(bytes::get, "kept file"));
    }

    private static String etag(Versioned<?> resource) {
        return "\"" + resource.version() + "\"";
    }
}
