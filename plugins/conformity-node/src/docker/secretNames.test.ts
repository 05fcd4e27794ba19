import {
  certificateFile,
  hasPassword,
  isSecretName,
  secretFile,
} from './secretNames';

describe('names of secrets', () => {
  it.each([
    ['DB_PASSWORD', true],
    ['dbPassword', true],
    ['API_KEY', true],
    ['APIKEY', true],
    ['SONAR_TOKEN', true],
    ['spring.datasource.password', true],
    ['PWD', false],
    ['DB_PASSWORD_FILE', false],
    ['TOKEN_LIFETIME', false],
    ['KEYCLOAK_URL', false],
    ['COMPASS', false],
  ])('variable %s: %s', (name, expected) => {
    expect(isSecretName(name)).toBe(expected);
  });

  it.each([
    ['postgres://app:pass@db/app', true],
    ['https://:token@host', true],
    ['https://host:8080/a@b', false],
    ['postgres://app:${PASSWORD}@db/app', false],
    ['http://host', false],
  ])('address %s: %s', (value, expected) => {
    expect(hasPassword(value)).toBe(expected);
  });

  it.each([
    ['.env', 'secret'],
    ['conf/.env.production', 'secret'],
    ['.env.example', undefined],
    ['keys/id_rsa', 'secret'],
    ['keys/id_rsa.pub', undefined],
    ['.ssh/', 'secret'],
    ['tls/server.key', 'secret'],
    ['.npmrc', 'settings'],
    ['src/environment.ts', undefined],
    ['src/secrets.ts', undefined],
  ])('file %s: %s', (path, expected) => {
    expect(secretFile(path)).toBe(expected);
  });

  it.each([
    ['tls/server.crt', '/etc/nginx/', 'service'],
    ['keystore.jks', '/app/', 'service'],
    ['app.p12', '/app/', 'service'],
    ['truststore.jks', '/app/', undefined],
    ['trust.p12', '/app/', undefined],
    ['ca.pem', '/etc/app/', undefined],
    ['ca-bundle.crt', '/etc/ssl/certs/', undefined],
    ['server.crt', '/usr/local/share/ca-certificates/', undefined],
    ['partner.pem', '/app/', 'unclear'],
    ['vacances.pem', '/app/', 'unclear'],
    ['app.jar', '/app/', undefined],
  ])('certificate %s in %s: %s', (source, destination, expected) => {
    expect(certificateFile(source, destination)).toBe(expected);
  });
});
