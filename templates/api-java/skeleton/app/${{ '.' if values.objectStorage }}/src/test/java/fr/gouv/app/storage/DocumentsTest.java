package fr.gouv.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class DocumentsTest {
  private static final byte[] ANSWER =
      """
      <ListBucketResult>
        <Contents><Key>a.pdf</Key></Contents>
        <Contents><Key>b.pdf</Key></Contents>
      </ListBucketResult>
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void leContenuDuStockageEstDemandeParLApiDeS3() throws IOException {
    AtomicReference<URI> asked = new AtomicReference<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.set(exchange.getRequestURI());
          exchange.getResponseHeaders().add("Content-Type", "application/xml");
          exchange.sendResponseHeaders(200, ANSWER.length);
          exchange.getResponseBody().write(ANSWER);
          exchange.close();
        });
    server.start();
    URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
    StorageSettings settings = new StorageSettings(endpoint, "fr", "essai", "cle", "secret");
    try (S3Client client = new StorageConfiguration().storageClient(settings)) {
      assertThat(new Documents(client, settings).list()).containsExactly("a.pdf", "b.pdf");
    } finally {
      server.stop(0);
    }
    assertThat(asked.get().getPath()).startsWith("/essai");
    assertThat(asked.get().getQuery()).contains("list-type=2");
  }

  @Test
  void lesClesNeSEcriventPas() {
    URI endpoint = URI.create("https://s3.exemple.fr");
    assertThat(new StorageSettings(endpoint, "fr", "essai", "cle", "secret"))
        .hasToString("https://s3.exemple.fr/essai");
  }
}
