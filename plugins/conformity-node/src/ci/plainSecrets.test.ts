import { inAnyText, inScript, inVariable } from './plainSecrets';

// Put together here so that no scanner takes them for real ones.
const TOKEN = ['glpat', 'aB3dE6gH9jK2mN5pQ8rT'].join('-');
const JWT = [
  'eyJhbGciOiJIUzI1NiJ9',
  'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
  'c2ln',
].join('.');
const WORD = ['S7', 'v9Kq', 'w2'].join('x');

describe('variables', () => {
  it.each([
    ['DB_PASSWORD', WORD, 'bad'],
    ['SOME_NAME', TOKEN, 'bad'],
    ['DATABASE_URL', `postgres://app:${WORD}@db/app`, 'bad'],
    ['DOCKER_AUTH_CONFIG', '{"auths":{"h":{"auth":"eHg="}}}', 'bad'],
    ['POSTGRES_PASSWORD', 'postgres', 'doubtful'],
    ['DATABASE_URL', 'postgres://test:test@db/test', 'doubtful'],
    ['API_KEY', 'changeme', 'doubtful'],
    ['DB_PASSWORD', '$DB_PASSWORD', 'none'],
    ['DB_PASSWORD', '${{ secrets.DB_PASSWORD }}', 'none'],
    ['DB_PASSWORD', '', 'none'],
    ['USE_TOKEN', 'true', 'none'],
    ['PRIVATE_KEY', './certs/key.pem', 'none'],
    ['VAULT_TOKEN', 'vault:demo/data#token', 'none'],
    ['IMAGE_PULL_SECRET', 'registry-pull-secret', 'none'],
    ['APP_NAME', WORD, 'none'],
    ['TOKEN_LIFETIME', '3600', 'none'],
    ['DOCKER_AUTH_CONFIG', '{"auths":{"h":{"auth":"$AUTH"}}}', 'none'],
  ])('%s=%s: %s', (name, value, expected) => {
    expect(inVariable(name, value)).toBe(expected);
  });
});

describe('scripts', () => {
  it.each([
    [`export DB_PASSWORD="${WORD}"`, 'bad'],
    [`helm upgrade demo . --set db.password=${WORD}`, 'bad'],
    [`oc login --token ${WORD}`, 'bad'],
    [`docker login -u demo -p ${WORD} registry.example`, 'bad'],
    [`curl -u demo:${WORD} https://nexus.example`, 'bad'],
    [`curl -H "Authorization: Bearer ${JWT}" https://api.example`, 'bad'],
    [`curl -H 'PRIVATE-TOKEN: ${WORD}' https://gitlab.example`, 'bad'],
    [`curl -d '{"password":"${WORD}"}' https://api.example`, 'bad'],
    [`git clone https://oauth2:${WORD}@gitlab.example/demo.git`, 'bad'],
    ['echo password=postgres', 'doubtful'],
    ['export DB_PASSWORD="$(vault kv get -field=p demo)"', 'none'],
    ['docker login --password-stdin registry.example', 'none'],
    ['curl -u "$USER:$PASSWORD" https://nexus.example', 'none'],
    ['buildctl build --secret id=npmrc,src=/tmp/npmrc', 'none'],
    ['podman run --user 1000:1000 alpine', 'none'],
    ['if [ "$TOKEN" = "" ]; then exit 1; fi', 'none'],
    [`# export DB_PASSWORD=${WORD}`, 'none'],
    ['npm run build -- --mode production', 'none'],
  ])('%s: %s', (line, expected) => {
    expect(inScript(line)).toBe(expected);
  });
});

it('stays quick on texts made to be slow', () => {
  expect(inAnyText('eyJ-'.repeat(100_000))).toBe('none');
  expect(inAnyText('x://a:'.repeat(50_000))).toBe('none');
  expect(inScript('login '.repeat(50_000))).toBe('none');
});
