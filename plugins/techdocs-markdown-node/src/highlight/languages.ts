import bash from 'shiki/langs/bash.mjs';
import c from 'shiki/langs/c.mjs';
import css from 'shiki/langs/css.mjs';
import diff from 'shiki/langs/diff.mjs';
import docker from 'shiki/langs/docker.mjs';
import go from 'shiki/langs/go.mjs';
import graphql from 'shiki/langs/graphql.mjs';
import groovy from 'shiki/langs/groovy.mjs';
import html from 'shiki/langs/html.mjs';
import ini from 'shiki/langs/ini.mjs';
import java from 'shiki/langs/java.mjs';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import jsonc from 'shiki/langs/jsonc.mjs';
import kotlin from 'shiki/langs/kotlin.mjs';
import make from 'shiki/langs/make.mjs';
import markdown from 'shiki/langs/markdown.mjs';
import nginx from 'shiki/langs/nginx.mjs';
import php from 'shiki/langs/php.mjs';
import powershell from 'shiki/langs/powershell.mjs';
import properties from 'shiki/langs/properties.mjs';
import python from 'shiki/langs/python.mjs';
import ruby from 'shiki/langs/ruby.mjs';
import rust from 'shiki/langs/rust.mjs';
import shellsession from 'shiki/langs/shellsession.mjs';
import sql from 'shiki/langs/sql.mjs';
import terraform from 'shiki/langs/terraform.mjs';
import toml from 'shiki/langs/toml.mjs';
import tsx from 'shiki/langs/tsx.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import vue from 'shiki/langs/vue.mjs';
import xml from 'shiki/langs/xml.mjs';
import yaml from 'shiki/langs/yaml.mjs';

const ALL = [
  bash,
  c,
  css,
  diff,
  docker,
  go,
  graphql,
  groovy,
  html,
  ini,
  java,
  javascript,
  json,
  jsonc,
  kotlin,
  make,
  markdown,
  nginx,
  php,
  powershell,
  properties,
  python,
  ruby,
  rust,
  shellsession,
  sql,
  terraform,
  toml,
  tsx,
  typescript,
  vue,
  xml,
  yaml,
];

/** What else these are written as. */
const ALIASES: Readonly<Record<string, string>> = {
  console: 'shellsession',
  dotenv: 'ini',
  env: 'ini',
  gitignore: 'bash',
  hcl: 'terraform',
  helm: 'yaml',
  http: 'text',
  json5: 'jsonc',
  pycon: 'python',
};

type Grammars = (typeof ALL)[number];

const byName = new Map<string, Grammars>();
for (const grammars of ALL) {
  // What a language is embedded with comes before it.
  const { name, aliases = [] } = grammars[grammars.length - 1];
  for (const each of [name, ...aliases]) byName.set(each, grammars);
}

/** The grammars of a language; nothing where it is shown as it is. */
export function grammarsOf(
  language: string,
): { name: string; grammars: Grammars } | undefined {
  const named = Object.hasOwn(ALIASES, language) ? ALIASES[language] : language;
  const grammars = byName.get(named);
  return grammars && { name: grammars[grammars.length - 1].name, grammars };
}
