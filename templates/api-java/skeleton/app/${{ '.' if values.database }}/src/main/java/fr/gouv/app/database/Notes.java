package fr.gouv.app.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Un exemple à remplacer : lire et écrire dans la base. */
@RestController
@RequestMapping("/v1/notes")
class Notes {
  record NewNote(@NotNull @Size(min = 1, max = 500) String body) {}

  record Note(String id, String body) {}

  private final JdbcClient jdbc;

  Notes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping
  List<Note> list() {
    return jdbc.sql("SELECT id, body FROM notes ORDER BY id DESC LIMIT 50")
        .query((row, index) -> new Note(row.getString("id"), row.getString("body")))
        .list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Note create(@RequestBody @Valid NewNote note) {
    KeyHolder keys = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO notes (body) VALUES (:body)").param("body", note.body()).update(keys);
    Object id = Objects.requireNonNull(keys.getKeys()).get("id");
    return new Note(id.toString(), note.body());
  }
}
