import { hasPassword, isSecretName } from '../docker/secretNames';
import { commandsOf } from './scripts';

/** How sure one is that a text is a secret in clear. */
export type Clearness = 'none' | 'doubtful' | 'bad';

/** Tokens that their makers made recognisable. */
const KNOWN =
  /\b(glpat-[\w-]{20}|glptt-[\w-]{20}|gh[posr]_\w{36}|github_pat_\w{22}|AKIA[0-9A-Z]{16}\b|xox[abprs]-[\w-]{10}|npm_[A-Za-z0-9]{36}|hvs\.[\w-]{20}|dckr_pat_[\w-]{20}|sq[pua]_[0-9a-f]{40}|AGE-SECRET-KEY-1[0-9A-Z]{20}|eyJ[\w-]{10,200}\.eyJ[\w-]{10})|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

// Services of tests have such passwords, and so have examples.
const DUMMY =
  /^(admin|api|app|changeit|change[-_.]?me|ci|dev|dummy|example|fake|foo|guest|local|mysql|none|pass|passw[o0]rd|postgres(ql)?|replace.*|root|sample|sandbox|secret|tests?|todo|token|user|your[-_ ].*|x{3,})\d*$/i;

/** The Secrets of a cluster have names too. */
const RESOURCE_NAME = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const KEEPS_NAME = /(^|_)(pull|k8s|kube\w*|tls|image\w*)_secrets?$/i;

const HARMLESS =
  /^(\s*|true|false|yes|no|null|\d{1,3}|<.*>|\*+|\.{3,}|…|(\.{0,2}|~)\/.*|https?:\/\/.*|[\w./-]+\.(pem|key|pub|crt|json|ya?ml|txt|env)|(id|type)=.*|ENC\[.*|vault:.*|read|write)$/i;

/** What a value that stands under the name of a secret is. */
function clearnessOf(name: string, value: string): Clearness {
  const text = value.trim();
  if (HARMLESS.test(text) || /[$`]|\{\{/.test(text)) return 'none';
  if (KEEPS_NAME.test(name) && RESOURCE_NAME.test(text)) return 'none';
  return DUMMY.test(text) ? 'doubtful' : 'bad';
}

const passwordOf = (address: string) =>
  /:\/\/[^\s/:@]*:([^\s/:@]+)@/.exec(address)?.[1] ?? '';

/** A text in which nothing is said by a name. */
function inText(text: string): Clearness {
  if (KNOWN.test(text)) return 'bad';
  return hasPassword(text) ? clearnessOf('', passwordOf(text)) : 'none';
}

const DOCKER_AUTH = /"auth"\s*:\s*"[^"$]/;

/** What a variable says in clear. */
export function inVariable(name: string, value: string): Clearness {
  if (name === 'DOCKER_AUTH_CONFIG' && DOCKER_AUTH.test(value)) return 'bad';
  const text = inText(value);
  return text === 'none' && isSecretName(name)
    ? clearnessOf(name, value)
    : text;
}

/** Where commands write secrets: the name, if there is one, and the value. */
const WRITTEN: readonly RegExp[] = [
  /(?:^|[\s;&|(?"'])([A-Za-z_][\w.-]*)=["']?([^\s"';&|)]+)/g,
  /\s--([a-z][\w-]*)[= ]["']?([^\s"'-][^\s"']*)/g,
  /["']([\w-]+)["']\s*:\s*["']([^"']+)["']/g,
];
const HEADER =
  /\b(?:authorization:\s*(?:bearer|basic|token)|(?:private|job|x-vault|x-dso)-token:|x-api-key:)\s*([^\s"']+)/gi;
const USER =
  /\b(?:curl|wget|https?)\b[^|;&]*?\s(?:-u|--user)[= ]?["']?[^\s:"'$]+:([^\s"']+)/g;
const LOGIN = /\blogin\b[^|;&]*?\s-p[= ]?["']?([^\s"']+)/g;

const worst = (found: readonly Clearness[]): Clearness =>
  found.find(one => one === 'bad') ??
  found.find(one => one === 'doubtful') ??
  'none';

/** Without one of these, a command says no secret by a name. */
const HINT = /pass|pwd|secret|token|key|cred|auth|login|\s-u|--user/i;

function inCommand(command: string): Clearness {
  if (!HINT.test(command)) return inText(command);
  const named = WRITTEN.flatMap(pattern => [...command.matchAll(pattern)])
    .filter(([, name = '']) => isSecretName(name))
    .map(([, name = '', value = '']) => clearnessOf(name, value));
  const unnamed = [HEADER, USER, LOGIN]
    .flatMap(pattern => [...command.matchAll(pattern)])
    .map(([, value = '']) => clearnessOf('', value));
  return worst([inText(command), ...named, ...unnamed]);
}

/** What a script says in clear. */
export const inScript = (text: string): Clearness =>
  worst(commandsOf(text).map(inCommand));

/** What any other text of a pipeline says in clear. */
export const inAnyText = inText;
