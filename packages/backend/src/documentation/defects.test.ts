import { Check, inDocumentation, inText, matches } from './__testUtils__/check';

/**
 * What other documentations of the platform say, and is wrong. Forms that a
 * page may quote to put right are looked for in code to copy only.
 */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  'a file of pipeline misspelt':
    /(?<![.\w])gitlab-ci-dso\.ya?ml|\.gitlab-ci-dso\.yaml/g,
  'a job that the catalogue has not':
    /\.java:sonar-jacoco|\.helm:build(?!-push)\b/g,
  'a mount of a demonstration': /mi-demovault|mi-vaultdemo/g,
  'a mount or path with an organisation': /<organi[sz]ation>/g,
  'a menu that was renamed': /Mes [Ss]ervices/g,
  'another spelling of a rule': /disallow-latest-tags\b/g,
  'an address of the former organisation': /\/api\/v1\/organizations/g,
};

const TO_COPY: Readonly<Record<string, RegExp>> = {
  'version 1 of Vault’s engine': /kv-v1/g,
  'a variable of the catalogue misspelt': /\bWORKDIR\s*:/g,
  'an image of bitnami': /(docker\.io\/)?bitnami(legacy)?\//g,
  'a tag that moves': /image:\s*\S+:(latest|master|main)\b/g,
  'a label with a capital': /^\s*(App|Env|Tier|Criticality|Component):/g,
  'a port below 1024':
    /(containerPort|targetPort):\s*["']?(\d{1,3}|10[01]\d|102[0-4])\b/g,
  'a policy of pulling that costs': /imagePullPolicy:\s*Always/g,
  'a user that OpenShift refuses': /runAs(User|Group):\s*\d|fsGroup:\s*\d/g,
  'a certificate that is not verified':
    /insecure=true|--insecure\b|curl .*\s-k\b|NODE_TLS_REJECT/g,
};

const told: Check = page =>
  Object.entries(EVERYWHERE).flatMap(([what, pattern]) =>
    matches(page, pattern).map(({ at }) => `${at}: ${what}`),
  );

const copied: Check = page =>
  page.fences.flatMap(({ at, text }) =>
    Object.entries(TO_COPY).flatMap(([what, pattern]) =>
      text.split('\n').flatMap(line => {
        const isThere = [...line.matchAll(pattern)].length > 0;
        return isThere ? [`${at}: ${what}`] : [];
      }),
    ),
  );

// A quota, a delay and the like have a space that no line breaks at.
const loose: Check = page =>
  page.prose
    .filter(({ text }) => !text.startsWith('|') || !/^\|[\s|:-]+\|$/.test(text))
    .flatMap(({ at, text }) => {
      const said = text
        .replace(/`[^`]*`/g, '')
        .replace(/\]\([^)]*\)|<[^>]*>|&\w+;/g, '')
        .replace(/^\w+: /, '');
      return /[\p{L}\d)] [:;!?»](\s|$)|« |\p{L}'\p{L}/u.test(said)
        ? [`${at}: ${text.slice(0, 60)}`]
        : [];
    });

describe('defects that other documentations have', () => {
  it('are told by none of ours', () => {
    expect(inDocumentation(told)).toEqual([]);
  });

  it('are in nothing to copy', () => {
    expect(inDocumentation(copied)).toEqual([]);
  });

  it.each([
    ...['gitlab-ci-dso.yml', '.gitlab-ci-dso.yaml', '.java:sonar-jacoco'],
    ...['mi-demovault', '<organisation>-<projet>', 'Mes Services'],
  ])('would be seen: %s', text => {
    expect(inText(told, text)).toHaveLength(1);
  });

  it.each([
    ...['type: kv-v1', '  WORKDIR: src', 'image: docker.io/bitnami/redis:7'],
    ...['image: a/b:latest', '  Env: prod', 'containerPort: 80'],
    ...['imagePullPolicy: Always', 'runAsUser: 1000', 'curl --insecure x'],
  ])('would be seen in code: %s', text => {
    expect(inText(copied, `\`\`\`yaml\n${text}\n\`\`\`\n`)).toHaveLength(1);
  });
});

describe('typography', () => {
  it('is French: spaces that do not break, curved apostrophes', () => {
    expect(inDocumentation(loose)).toEqual([]);
  });

  it.each(['Voici : rien', "l'usager", 'Un « mot', 'Vrai ?'])(
    'would be seen: %s',
    text => {
      expect(inText(loose, text)).toHaveLength(1);
    },
  );

  it('leaves code and addresses alone', () => {
    const text = "Voir `a : b`, [c](https://x.example/l'y) et “d”.";
    expect(inText(loose, text)).toEqual([]);
  });
});
