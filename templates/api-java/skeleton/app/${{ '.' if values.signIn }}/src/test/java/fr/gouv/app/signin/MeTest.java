package fr.gouv.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Avec un émetteur de jetons à nous, qui publie sa clé. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MeTest {
  private static final String ISSUER = "https://sso.exemple.fr/realms/essai";
  private static HttpServer server;
  private static RSAKey key;

  @Autowired private TestRestTemplate http;

  @AfterAll
  static void stopIssuer() {
    server.stop(0);
  }

  @DynamicPropertySource
  static void startIssuer(DynamicPropertyRegistry registry) throws IOException, JOSEException {
    key = newKey();
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
    String keysUri = "http://localhost:" + server.getAddress().getPort() + "/";
    registry.add("OIDC_ISSUER", () -> ISSUER);
    registry.add("OIDC_AUDIENCE", () -> "essai");
    registry.add("OIDC_JWKS_URI", () -> keysUri);
  }

  private static RSAKey newKey() throws JOSEException {
    return new RSAKeyGenerator(2048).keyID("essai").generate();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("essai")
        .subject("42")
        .claim("name", "Camille")
        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
  }

  private static String sign(JWTClaimsSet.Builder claims, RSAKey signer) throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("essai").build();
    SignedJWT token = new SignedJWT(header, claims.build());
    token.sign(new RSASSASigner(signer));
    return token.serialize();
  }

  private ResponseEntity<String> call(String token) {
    HttpHeaders headers = new HttpHeaders();
    if (token != null) {
      headers.setBearerAuth(token);
    }
    return http.exchange("/v1/me", HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  @Test
  void unJetonDeLEmetteurPourCetteApplicationEstAccepte() throws JOSEException {
    assertThat(call(sign(claims(), key)).getBody())
        .isEqualTo("{\"subject\":\"42\",\"name\":\"Camille\"}");
  }

  @Test
  void toutAutreJetonEstRefuse() throws JOSEException {
    Date past = Date.from(Instant.now().minusSeconds(300));
    assertRefused(null);
    assertRefused("abc");
    assertRefused(sign(claims().issuer("https://autre.exemple.fr"), key));
    assertRefused(sign(claims().audience("autre"), key));
    assertRefused(sign(claims().expirationTime(past), key));
    assertRefused(sign(claims(), newKey()));
  }

  private void assertRefused(String token) {
    assertThat(call(token).getStatusCode().value()).isEqualTo(401);
  }

  @Test
  void lesSondesRestentOuvertes() {
    assertThat(http.getForEntity("/health", String.class).getStatusCode().value())
        .isEqualTo(200);
  }
}
