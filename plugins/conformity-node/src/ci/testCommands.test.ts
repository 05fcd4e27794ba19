import { runsTests, skipsTests } from './testCommands';

describe('runsTests', () => {
  it.each([
    'npm test',
    'npm ci && npm run test:ci',
    'npm --prefix api run test',
    'yarn workspace api test',
    'pnpm -r test',
    'npx vitest run --coverage',
    'node --test',
    'CI=true npm t',
    './mvnw -B verify',
    'mvn $MAVEN_CLI_OPTS clean package',
    './gradlew :api:test',
    'python -m pytest -q',
    'poetry run pytest',
    'uv run --frozen pytest',
    'python manage.py test',
    'go test ./...',
    'cargo nextest run',
    'vendor/bin/phpunit',
    'php artisan test',
    'bundle exec rspec',
    'docker compose run --rm api pytest',
    'sh -c "pytest -q"',
    './scripts/run-tests.sh',
    'make test',
    'npx playwright test',
    'dotnet test',
    'sbt "test"',
  ])('sees %s', line => {
    expect(runsTests(line)).toBe(true);
  });

  it.each([
    'npm ci',
    'npm install jest',
    'npm run build',
    'npm run latest',
    'mvn -DskipTests package',
    'mvn package -Dmaven.test.skip=true',
    './gradlew build -x test',
    'pip install pytest',
    'go build ./...',
    'go mod download',
    'echo test',
    'cd tests',
  ])('does not see %s', line => {
    expect(runsTests(line)).toBe(false);
  });

  it('stays fast on a line made to be slow', () => {
    expect(runsTests(`npm ${'--a --b '.repeat(2000)}`)).toBe(false);
    expect(runsTests(`sh ${'sh '.repeat(2000)}`)).toBe(false);
  });
});

it('sees tests that are skipped', () => {
  expect(skipsTests('mvn package -DskipTests')).toBe(true);
  expect(skipsTests('mvn package -DskipTests=false')).toBe(false);
});
