import { JsonObject } from '@backstage/types';
import { SERVICE_CATEGORIES } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

const text = (description: string): JsonObject => ({
  type: 'string',
  minLength: 1,
  description,
});

const flag = (description: string): JsonObject => ({
  type: 'boolean',
  description,
});

const texts = (description: string): JsonObject => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
});

const choice = (
  description: string,
  values: readonly string[],
): JsonObject => ({
  enum: [...values],
  description,
});

const resources = (description: string): JsonObject => ({
  type: 'object',
  description,
  required: ['cpu', 'memory', 'gpu'],
  additionalProperties: false,
  properties: {
    cpu: { type: 'number', minimum: 0, description: 'In cores.' },
    memory: { type: 'number', minimum: 0, description: 'In Gi.' },
    gpu: { type: 'number', minimum: 0, description: 'In devices.' },
  },
});

function kindSchema(
  properties: Record<string, JsonObject>,
  optional: string[] = [],
): JsonObject {
  return {
    type: 'object',
    required: ['spec'],
    properties: {
      spec: {
        type: 'object',
        required: Object.keys(properties).filter(p => !optional.includes(p)),
        additionalProperties: false,
        properties,
      },
    },
  };
}

export const environmentSchema = kindSchema({
  stage: text('Name of the stage; only prod is production.'),
  system: text("Reference of the project's System."),
  owner: text("Reference of the project's team."),
  cluster: text('Reference of the Cluster.'),
  namespace: text('Kubernetes namespace.'),
  quota: resources('What the environment may use.'),
  autosync: flag('Whether Argo CD applies changes by itself.'),
});

export const clusterSchema = kindSchema({
  zone: text('Reference of the Zone.'),
  privacy: choice('Who may use it.', ['public', 'dedicated']),
  stages: texts('Names of the stages that it accepts.'),
  capacity: resources('Total capacity; 0 is no limit.'),
});

export const zoneSchema = kindSchema(
  { argocdUrl: text('Address of its Argo CD.') },
  ['argocdUrl'],
);

export const learningPathSchema = kindSchema({
  audience: text('Whom it is for.'),
  level: { enum: [1, 2, 3], description: 'From first steps to expert.' },
  owner: text('Reference of the team that writes it.'),
  steps: {
    type: 'array',
    minItems: 1,
    description: 'In the order they are followed.',
    items: {
      type: 'object',
      required: ['title'],
      additionalProperties: false,
      properties: {
        title: text('What is learnt.'),
        url: text('Where: a page of the portal or an http(s) address.'),
        description: text('One or two sentences.'),
      },
    },
  },
});

export const serviceOfferingSchema = kindSchema(
  {
    category: choice('Where it stands in the catalogue.', SERVICE_CATEGORIES),
    availability: choice('Whether it can be had.', [
      'available',
      'on-request',
      'in-construction',
      'external',
    ]),
    owner: text('Reference of the team that runs it.'),
    included: flag('Whether every project gets it without asking.'),
    provides: texts('What a project gets, one sentence an item.'),
    access: texts('How to obtain it, in steps.'),
    limits: texts('What it does not do, and what stays with the team.'),
    tool: text('Key under cloudPiNative.tools of the tool behind it.'),
  },
  ['limits', 'tool'],
);
