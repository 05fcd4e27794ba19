package fr.gouv.app;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Un exemple à remplacer : la forme d'une route, de sa validation et de son test. */
@RestController
class Greetings {
  record Greeting(String message) {}

  @GetMapping("/v1/greetings")
  Greeting greet(@RequestParam(required = false) @Size(min = 1, max = 80) String name) {
    return new Greeting("Bonjour " + Objects.requireNonNullElse(name, "le monde"));
  }
}
