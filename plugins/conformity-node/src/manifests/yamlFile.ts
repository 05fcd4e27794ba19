import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { YamlProblem } from '../parse/yaml';

/** Paths of files of YAML. */
export const YAML_PATH = /\.ya?ml$/;

/** True for what another tool makes YAML of: Helm, Jinja, a software template. */
export const isTemplated = (text: string): boolean => /\{\{|\{%/.test(text);

/** Why nothing is said of what a file holds. */
export const notYaml = (file: string, { kind }: YamlProblem): Localized =>
  kind === 'size'
    ? {
        fr: `Le fichier ${file} n’a pas été lu : ses ancres ou son imbrication le rendent démesuré.`,
        en: `The file ${file} was not read: its anchors or its nesting make it boundless.`,
      }
    : {
        fr: `Le fichier ${file} n’a pas été lu : ce n’est pas du YAML valide.`,
        en: `The file ${file} was not read: it is no valid YAML.`,
      };
