import { Clearness, inVariable } from '../ci/plainSecrets';
import { SnapshotFile } from '../snapshot/Snapshot';

/** What kind of secrets a file holds. */
export type SecretKind =
  | 'environment'
  | 'private-key'
  | 'key-store'
  | 'kubeconfig'
  | 'age-key'
  | 'credentials';

/** A file that holds secrets, or may. */
export interface SecretFile {
  kind: SecretKind;
  sure: boolean;
  /** From 1, where the content tells. */
  line?: number;
}

type Reader = (text: string) => SecretFile | undefined;

const SAMPLE =
  /(^|[._-])(example|sample|template|dist|defaults?|tpl|tmpl)([._-][^/]*)?$/i;
// A key that only serves tests opens nothing, as a rule.
const FOR_TESTS =
  /(^|\/)(__)?(tests?|fixtures?|testdata|mocks?|examples?|spec)(__)?\/|\.env\.(test|ci)$/i;

/** A line that tells that a file holds secrets. */
const byLine =
  (kind: SecretKind, pattern: RegExp): Reader =>
  text => {
    const line = text.split('\n').findIndex(one => pattern.test(one));
    return line < 0 ? undefined : { kind, sure: true, line: line + 1 };
  };

/** How sure a line of a `.env` is to hold a secret. */
function clearnessOf(line: string): Clearness {
  const [, name = '', value = ''] =
    /^\s*(?:export\s+)?([\w.-]+)\s*=\s*["']?(.*)$/.exec(line) ?? [];
  return inVariable(name, value.replace(/\s#.*$|["']\s*$/g, ''));
}

const environment: Reader = text => {
  const lines = text.split('\n').map(clearnessOf);
  const bad = lines.indexOf('bad');
  const found = bad < 0 ? lines.indexOf('doubtful') : bad;
  return found < 0
    ? undefined
    : { kind: 'environment', sure: bad >= 0, line: found + 1 };
};

const privateKey = byLine(
  'private-key',
  /^\s*-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/,
);
const ageKey = byLine('age-key', /^\s*AGE-SECRET-KEY-1/);
const kubeconfig = byLine(
  'kubeconfig',
  /^\s*(token|client-key-data|password):\s*["']?[^\s"'$<{]/,
);
const dockerLogin = byLine('credentials', /"(auth|password)"\s*:\s*"[^"$]/);

/** Paths of files that hold secrets, and how their content tells. */
const READERS: readonly [RegExp, Reader][] = [
  [/(^|\/)\.env(\.[\w.-]+)?$|\.env$/, environment],
  [
    /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|ppk|pkcs8|p8))$/i,
    text => privateKey(text) ?? ageKey(text),
  ],
  [/(^|\/)(keys?\.txt|age[._-]?keys?(\.\w+)?|[^/]+\.age-?key)$/i, ageKey],
  [
    /(^|\/)(kubeconfig[\w.-]*|[^/]+[._-]kubeconfig(\.ya?ml)?|admin\.conf|\.kube\/config)$/i,
    kubeconfig,
  ],
  [
    /(^|\/)\.(npmrc|yarnrc|yarnrc\.yml)$/,
    byLine(
      'credentials',
      /(_authToken|_auth|_password|npmAuthToken)["']?\s*[:=]\s*["']?[^\s"'$]/,
    ),
  ],
  [/(^|\/)\.netrc$/, byLine('credentials', /\bpassword\s+[^\s$]/)],
  [/(^|\/)\.git-credentials$/, byLine('credentials', /:\/\/[^\s:]*:[^\s@]+@/)],
  [/(^|\/)\.pypirc$/, byLine('credentials', /^\s*password\s*[:=]\s*[^\s$%]/)],
  [/(^|\/)\.pgpass$/, byLine('credentials', /^[^#:\s]+:[^:]*:.*:[^:\s]+$/)],
  [
    /(^|\/)(\.dockerconfigjson|\.dockercfg|\.docker\/config\.json)$/,
    dockerLogin,
  ],
  [
    /(^|\/)\.aws\/credentials$/,
    byLine('credentials', /^\s*aws_secret_access_key\s*=\s*\S/),
  ],
  [
    // A trust store only holds the certificates of others.
    /^(?!.*(trust|cacert)[^/]*$).*\.(p12|pfx|jks|keystore|kdbx)$/i,
    () => ({ kind: 'key-store', sure: false }),
  ],
];

/** Nearly every file is none of these: one look tells. */
const CANDIDATE = new RegExp(
  READERS.map(([{ source }]) => source).join('|'),
  'i',
);

/** What a file holds that must not be in Git; undefined for nothing. */
export function secretIn({ path, text }: SnapshotFile): SecretFile | undefined {
  if (!CANDIDATE.test(path) || SAMPLE.test(path)) return undefined;
  const reader = READERS.find(([pattern]) => pattern.test(path))?.[1];
  const found = reader?.(text ?? '');
  return found && { ...found, sure: found.sure && !FOR_TESTS.test(path) };
}
