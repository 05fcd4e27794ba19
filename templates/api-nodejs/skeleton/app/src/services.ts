{% if values.signIn %}
import { createVerifier, type VerifyToken } from './auth.ts';
{% endif %}
{% if values.database or values.signIn or values.objectStorage %}
import type { Config } from './config.ts';
{% endif %}
{% if values.database %}
import { openDatabase, type Database } from './database.ts';
{% endif %}
{% if values.objectStorage %}
import { openStorage, type Storage } from './storage.ts';
{% endif %}
{% if values.database or values.signIn or values.objectStorage %}

{% endif %}
/** Ce dont les routes ont besoin ; les tests en donnent d'autres. */
export interface Services {
  /** Vrai tant que l'application accepte de nouvelles requêtes. */
  accepting: boolean;
{% if values.database %}
  database: Database;
{% endif %}
{% if values.signIn %}
  verify: VerifyToken;
{% endif %}
{% if values.objectStorage %}
  storage: Storage;
{% endif %}
}

{% if values.database or values.signIn or values.objectStorage %}
/** Les vrais services ; aucun n'est contacté avant d'être utile. */
export function openServices(config: Config): Services {
  return {
    accepting: true,
{% if values.database %}
    database: openDatabase(config),
{% endif %}
{% if values.signIn %}
    verify: createVerifier(config),
{% endif %}
{% if values.objectStorage %}
    storage: openStorage(config),
{% endif %}
  };
}
{% else %}
export function openServices(): Services {
  return { accepting: true };
}
{% endif %}
