package fr.gouv.app.signin;

import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Un exemple à remplacer : une route réservée aux personnes connectées. */
@RestController
class Me {
  record Identity(String subject, String name) {}

  @GetMapping("/v1/me")
  Identity me(@AuthenticationPrincipal Jwt token) {
    String subject = token.getSubject();
    String name = token.getClaimAsString("name");
    return new Identity(subject, Objects.requireNonNullElse(name, subject));
  }
}
