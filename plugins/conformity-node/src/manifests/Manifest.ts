import {
  Confidence,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Pointer } from '../parse/positions';
import { YamlMap } from '../parse/yaml';

/** A Kubernetes object that the repository declares. */
export interface Manifest {
  /** File that it comes from: for a chart, the template. */
  file: string;
  /** Document of the file; of what was made of a template, for a chart. */
  document: number;
  /** Where the object is in its document; absent for the whole of it. */
  base?: Pointer['path'];
  kind: string;
  apiVersion: string;
  name?: string;
  object: YamlMap;
  origin: 'plain' | 'kustomize' | 'helm';
  confidence: Confidence;
  /** Environment that a chart was read, or a kustomization built, for. */
  environment?: string;
}

/** A place in a manifest. */
export interface Place {
  manifest: Manifest;
  path: Pointer['path'];
}

/** Manifests of a repository, and what was not read. */
export interface Manifests {
  all: readonly Manifest[];
  charts: 'rendered' | 'read' | 'none';
  /** Charts, kustomizations and files of YAML that could not be read, in whole or in part. */
  unread: readonly {
    file: string;
    reason: Localized;
  }[];
}
