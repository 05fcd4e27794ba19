package fr.gouv.app.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** L'état de la base, pour la sonde de disponibilité. */
@Component
public class Database {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final JdbcClient jdbc;

  Database(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean answers() {
    try {
      jdbc.sql("SELECT 1").query(Integer.class).single();
      return true;
    } catch (DataAccessException error) {
      LOG.error("la base ne répond pas", error);
      return false;
    }
  }
}
