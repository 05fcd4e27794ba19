import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadConfig } from './config.ts';

test('sans variable, la configuration est celle du développement', () => {
  assert.deepEqual(loadConfig({}), {
    HOST: '0.0.0.0',
    PORT: 8080,
    LOG_LEVEL: 'info',
    ENVIRONMENT: 'local',
    SHUTDOWN_DELAY_MS: 0,
{% if values.database %}
    DATABASE_URL: 'postgres://localhost:5432/app',
{% endif %}
{% if values.signIn %}
    OIDC_ISSUER: 'http://localhost:8081/realms/local',
    OIDC_AUDIENCE: 'local',
{% endif %}
{% if values.objectStorage %}
    S3_ENDPOINT: 'http://localhost:9000',
    S3_REGION: 'fr',
    S3_BUCKET: 'local',
{% endif %}
{% if values.queue %}
    AMQP_URL: 'amqp://localhost:5672',
    QUEUE_NAME: 'local',
{% endif %}
  });
});

test('un port privilégié est refusé, et la variable est nommée', () => {
  assert.throws(() => loadConfig({ PORT: '80' }), /PORT/);
});

test('un niveau de journal inconnu est refusé', () => {
  assert.throws(() => loadConfig({ LOG_LEVEL: 'bavard' }), /LOG_LEVEL/);
});
