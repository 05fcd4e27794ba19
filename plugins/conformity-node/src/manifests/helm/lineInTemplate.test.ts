import { lineInTemplate } from './lineInTemplate';

const TEMPLATE = `{{- if .Values.service }}
apiVersion: v1
kind: Service
metadata:
  name: {{ .Values.name }}
{{- end }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  # A comment: no key
  selector:
    matchLabels:
      spec: nothing
  template:
    spec:
      containers:
      - name: first
        image: a
      - image: b
        name: second
        {{- if .Values.resources }}
        resources:
          {{- toYaml .Values.resources | nindent 10 }}
        {{- end }}
        "ports":
          - containerPort: 80
`;

const lineOf = (kind: string, ...path: (string | number)[]) =>
  lineInTemplate(TEMPLATE, kind, path);

const POD = ['spec', 'template', 'spec'];

describe('lineInTemplate', () => {
  it('follows the keys that the template writes', () => {
    expect(lineOf('Deployment', 'metadata', 'labels')).toBe(11);
    expect(lineOf('Deployment', ...POD)).toBe(19);
    expect(lineOf('Deployment', ...POD, 'containers', 0, 'image')).toBe(22);
    expect(lineOf('Deployment', ...POD, 'containers', 1)).toBe(23);
    expect(lineOf('Deployment', ...POD, 'containers', 1, 'name')).toBe(24);
    expect(
      lineOf(
        'Deployment',
        ...POD,
        'containers',
        1,
        'ports',
        0,
        'containerPort',
      ),
    ).toBe(30);
  });

  it('stops where the template leaves the rest to an action', () => {
    expect(lineOf('Deployment', 'metadata', 'labels', 'tier')).toBe(11);
    expect(
      lineOf('Deployment', ...POD, 'containers', 1, 'resources', 'limits'),
    ).toBe(26);
    expect(lineOf('Deployment', ...POD, 'containers', 0, 'resources')).toBe(21);
    expect(lineOf('Deployment', ...POD, 'containers', 5, 'image')).toBe(20);
  });

  it('finds the object among those of a template', () => {
    expect(lineOf('Service', 'metadata', 'name')).toBe(5);
    expect(lineOf('Deployment')).toBe(8);
    expect(lineOf('Service')).toBe(2);
  });

  it('says nothing of an object that an action makes whole', () => {
    expect(lineInTemplate('{{ include "all" . }}', 'Job', [])).toBeUndefined();
  });

  it('reads lines that end as on Windows', () => {
    const text = TEMPLATE.replaceAll('\n', '\r\n');
    expect(lineInTemplate(text, 'Deployment', ['metadata', 'labels'])).toBe(11);
  });
});
