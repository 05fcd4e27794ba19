const SECRET =
  /(^|[_.-])(password|passwd|pwd|passphrase|secret|token|credentials?|user_?pass|api_?key|api_?secret|access_?key|secret_?key|private_?key|encryption_?key)$/;
// Variables of the shell, and of tools that only say where a secret is.
const NOT_SECRET = ['pwd', 'oldpwd'];

/** True for the name of a variable that holds a credential. */
export function isSecretName(name: string): boolean {
  const folded = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return SECRET.test(folded) && !NOT_SECRET.includes(folded);
}

/** True for an address with a password in it. */
export const hasPassword = (value: string): boolean =>
  /:\/\/[^\s/:@]*:[^\s/:@$]+@/.test(value);

const fileNameOf = (path: string) =>
  path.slice(path.lastIndexOf('/') + 1).toLowerCase();

const KEY_FILE =
  /^(id_(rsa|dsa|ecdsa|ed25519)|.*\.(key|kdbx|ppk)|\.netrc|\.git-credentials|\.pypirc|\.dockerconfigjson|kubeconfig|credentials(\.json)?|secrets?\.(ya?ml|json|env))$/;
const ENV_FILE = /^\.env(\..+)?$/;
const SAMPLE = /\.(example|sample|template|dist|defaults?)$/;
const SECRET_FOLDER = /(^|\/)\.(ssh|aws|gnupg|kube)(\/|$)/;
const SETTINGS_FILE = /^(\.npmrc|\.yarnrc(\.yml)?|settings\.xml|pip\.conf)$/;

/** What a file's name says of secrets in it. */
export function secretFile(path: string): 'secret' | 'settings' | undefined {
  const name = fileNameOf(path.replace(/\/$/, ''));
  const isSecret =
    KEY_FILE.test(name) ||
    SECRET_FOLDER.test(path) ||
    (ENV_FILE.test(name) && !SAMPLE.test(name));
  if (isSecret) return 'secret';
  return SETTINGS_FILE.test(name) ? 'settings' : undefined;
}

/** Extensions of files that hold a certificate or a key store. */
const CERTIFICATE = /\.(crt|cer|pem|p12|pfx|jks|keystore)$/;
const STORE = /\.(p12|pfx|keystore)$/;
const AUTHORITY =
  /(^|[^a-z])(ca|cacerts?|root|racine|chain|bundle|trust\w*|autorite|igc|ac)([^a-z]|$)|truststore|cabundle/;
const SERVICE =
  /(^|[^a-z])(server|tls|ssl|site|fullchain|keystore|client)([^a-z]|$)/;
const AUTHORITY_FOLDER = /ca-certificates|ca-trust|\/anchors(\/|$)/;

/** What a copied file's name says of a certificate in it; `unclear` where it says nothing of whose. */
export function certificateFile(
  source: string,
  destination: string,
): 'service' | 'unclear' | undefined {
  const name = fileNameOf(source);
  if (!CERTIFICATE.test(name) || AUTHORITY_FOLDER.test(destination)) {
    return undefined;
  }
  const isStore = STORE.test(name) && !/trust|cacert/.test(name);
  if (isStore || SERVICE.test(name)) return 'service';
  return AUTHORITY.test(name) ? undefined : 'unclear';
}
